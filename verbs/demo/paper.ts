export const settings = {
  name: 'Broadsheet',
  tagline: 'South Asia, reported in full',
  language: 'en',
  timeZone: 'Asia/Karachi',
  imprint:
    'Broadsheet is published by Broadsheet Media (Pvt.) Ltd, 14-B Jinnah Avenue, Islamabad. Editor: Sana Mirza. Responsible for content: Sana Mirza. Registered with the press registrar, no. 4471.',
  copyright: 'Broadsheet Media. Text may be republished under the terms in our republishing policy.',
  historyShows: 'corrections',
} as const

type DemoSection = { slug: string; name: string; description: string; colour: string; order: number }

export const sections = [
  {
    slug: 'national',
    name: 'National',
    description: 'Politics, courts, provinces and the corridor: what is decided in Pakistan, and who lives with it.',
    colour: 'national',
    order: 1,
  },
  {
    slug: 'region',
    name: 'South Asia',
    description: 'Reporting from Afghanistan, Bangladesh, India, Nepal and Sri Lanka, by people who live there.',
    colour: 'region',
    order: 2,
  },
  {
    slug: 'world',
    name: 'World',
    description: 'Decisions taken elsewhere that arrive in the region by ship, by cable or by treaty.',
    colour: 'world',
    order: 3,
  },
  {
    slug: 'economy',
    name: 'Economy',
    description: 'Money, work, trade and energy across South Asia, edited by Hina Baig.',
    colour: 'economy',
    order: 4,
  },
  {
    slug: 'security',
    name: 'Security',
    description: 'Borders, talks and armed groups, with the documents wherever we can print them.',
    colour: 'security',
    order: 5,
  },
  {
    slug: 'climate',
    name: 'Climate',
    description: 'Ice, rivers, heat and harvests: how the weather is changing and what people do about it.',
    colour: 'climate',
    order: 6,
  },
  {
    slug: 'culture',
    name: 'Culture',
    description: 'Books, lettering, music and the people who keep a craft alive after its market has gone.',
    colour: 'culture',
    order: 7,
  },
  {
    slug: 'opinion',
    name: 'Opinion',
    description: 'Columns that give the view of their authors, who say what interests they have.',
    colour: 'opinion',
    order: 8,
  },
] as const satisfies readonly DemoSection[]
export type SectionSlug = (typeof sections)[number]['slug']

type DemoTopic = { slug: string; name: string; summary?: string }

const topicList = [
  {
    slug: 'cpec',
    name: 'CPEC',
    summary:
      'The China-Pakistan Economic Corridor began as a programme of roads, power plants and a port. Its second phase, called CPEC 2.0, turns to industry, Special Economic Zones, clean energy, agriculture and livelihoods. We follow what is agreed, what is built and what it costs the people along the route, above all in Gilgit-Baltistan, where the highway runs and the electricity often does not.',
  },
  { slug: 'china-pakistan', name: 'China–Pakistan' },
  { slug: 'special-economic-zones', name: 'Special Economic Zones' },
  {
    slug: 'gilgit-baltistan',
    name: 'Gilgit-Baltistan',
    summary:
      'The mountain region in Pakistan’s north holds the Khunjerab Pass, the upper Indus and thousands of glaciers. It carries the country’s road to China and has too little electricity in winter. Our correspondent Sher Ali reports from Aliabad on the highway, the glaciers above it and the villages in between.',
  },
  { slug: 'clean-energy', name: 'Clean energy' },
  {
    slug: 'istanbul-talks',
    name: 'Istanbul talks',
    summary:
      'Turkish and Qatari mediators brought delegations from Islamabad and Kabul to Istanbul to agree how armed groups on the border are to be dealt with, and how that is to be checked. The third round ended without a signed text. A two-page draft with nine points exists; Broadsheet has read it. This page collects our reports, the draft itself and the argument about it.',
  },
  { slug: 'pakistan-afghanistan-border', name: 'Pakistan–Afghanistan border' },
  { slug: 'afghanistan', name: 'Afghanistan' },
  { slug: 'diplomacy', name: 'Diplomacy' },
  {
    slug: 'power',
    name: 'Power supply',
    summary:
      'Pakistan has more power plants than it can pay for and fewer lines than it needs, so that factories and mountain villages sit in the dark beside idle capacity. Meanwhile rooftop panels are changing who sells to whom at noon. We report on tariffs, outages, transmission and the slow arithmetic between them, from the control room to the kitchen.',
  },
  { slug: 'textiles', name: 'Textiles' },
  { slug: 'shipping', name: 'Shipping and ports' },
  { slug: 'semiconductors', name: 'Semiconductors' },
  { slug: 'united-states', name: 'United States' },
  { slug: 'china', name: 'China' },
  { slug: 'public-money', name: 'Public money' },
  { slug: 'debt', name: 'Debt' },
  { slug: 'work', name: 'Work' },
  {
    slug: 'glaciers',
    name: 'Glaciers',
    summary:
      'The ice of the Karakoram, Hindu Kush and Himalaya feeds the rivers that most of South Asia drinks from. As it thins, lakes collect behind loose walls of rubble, and some of them break. We report on the lakes that are watched and the many that are not, on the alarms in the villages below, and on what the surveys do and do not know.',
  },
  { slug: 'water', name: 'Water' },
  { slug: 'air', name: 'Air quality' },
  { slug: 'courts', name: 'Courts' },
  { slug: 'elections', name: 'Elections' },
  { slug: 'parliament', name: 'Parliament' },
  { slug: 'karachi', name: 'Karachi' },
  { slug: 'quetta', name: 'Quetta' },
  { slug: 'bangladesh', name: 'Bangladesh' },
  { slug: 'nepal', name: 'Nepal' },
  { slug: 'sri-lanka', name: 'Sri Lanka' },
  { slug: 'india', name: 'India' },
  { slug: 'roads', name: 'Roads and transport' },
  { slug: 'cricket', name: 'Cricket' },
  { slug: 'lettering', name: 'Print and lettering' },
  { slug: 'books', name: 'Books' },
  { slug: 'farming', name: 'Farming' },
] as const satisfies readonly DemoTopic[]
export type TopicSlug = (typeof topicList)[number]['slug']
export const topics: readonly DemoTopic[] = topicList

type DemoSource = { slug: string; name: string; url: string }

export const sources = [
  { slug: 'profit', name: 'Profit', url: 'https://profit.pakistantoday.com.pk/' },
  { slug: 'afp', name: 'AFP', url: 'https://www.afp.com/' },
  { slug: 'ap', name: 'AP', url: 'https://apnews.com/' },
  { slug: 'reuters', name: 'Reuters', url: 'https://www.reuters.com/' },
  { slug: 'app', name: 'APP', url: 'https://www.app.com.pk/' },
  { slug: 'berth-bulletin', name: 'Chittagong Berth Bulletin', url: '' },
  { slug: 'upper-hunza-record', name: 'Upper Hunza Record', url: '' },
  { slug: 'valley-weather-line', name: 'Valley Weather Line', url: '' },
] as const satisfies readonly DemoSource[]
export type SourceSlug = (typeof sources)[number]['slug']
