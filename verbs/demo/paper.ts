import type { Block } from '#domain/body.ts'
import { a, b, bullets, h2, p } from './blocks.ts'
import type { PictureKey } from './pictures.ts'

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

type DemoContributor = {
  slug: string
  name: string
  kind: 'person' | 'desk'
  jobTitle: string
  place: string
  biography: string
  portrait?: PictureKey
  avatar?: 'initial'
  interests: string
}

const people = [
  {
    slug: 'news-desk',
    name: 'News Desk',
    kind: 'desk',
    jobTitle: '',
    place: 'Islamabad',
    biography:
      'Your trusted source for insightful journalism. Stay informed with our compelling coverage of global affairs, business, technology, and more.',
    avatar: 'initial',
    interests: '',
  },
  {
    slug: 'sana-mirza',
    name: 'Sana Mirza',
    kind: 'person',
    jobTitle: 'Editor',
    place: 'Islamabad',
    biography:
      'Edits Broadsheet and is responsible for its content. She began as a night sub on a provincial daily and still reads the last page first.',
    portrait: 'p5',
    interests: 'Unpaid member of the jury of a regional prize for local reporting.',
  },
  {
    slug: 'hina-baig',
    name: 'Hina Baig',
    kind: 'person',
    jobTitle: 'Economy editor',
    place: 'Karachi',
    biography:
      'Covers trade, textiles and public money. Before Broadsheet she spent nine years on a shipping weekly and one summer counting containers by hand.',
    portrait: 'p1',
    interests: 'None.',
  },
  {
    slug: 'zarrar-haq',
    name: 'Zarrar Haq',
    kind: 'person',
    jobTitle: 'Diplomatic correspondent',
    place: 'Istanbul',
    biography:
      'Reports on negotiations and what is left of them in the morning. He has covered eleven peace processes, two of which produced a peace.',
    interests: 'None.',
  },
  {
    slug: 'sher-ali',
    name: 'Sher Ali',
    kind: 'person',
    jobTitle: 'Correspondent and photographer',
    place: 'Aliabad, Hunza',
    biography:
      'Reports from Gilgit-Baltistan on roads, ice and electricity. He trained as a surveyor and carries a level as well as a camera.',
    interests: 'His family owns an orchard beside the Karakoram Highway.',
  },
  {
    slug: 'farhana-karim',
    name: 'Farhana Karim',
    kind: 'person',
    jobTitle: 'Bangladesh correspondent',
    place: 'Dhaka',
    biography:
      'Covers government, ports and the haor wetlands. She files from boats more often than from offices, and prefers it.',
    interests: 'None.',
  },
  {
    slug: 'ravi-menon',
    name: 'Ravi Menon',
    kind: 'person',
    jobTitle: 'Technology correspondent',
    place: 'Chennai',
    biography:
      'Writes about the factories behind the screens. He was a test engineer until he began to ask who reads the tests.',
    interests: 'Holds no shares in companies that he covers.',
  },
  {
    slug: 'maria-gill',
    name: 'Maria Gill',
    kind: 'person',
    jobTitle: 'Energy and work reporter',
    place: 'Lahore',
    biography:
      'Reports on power, wages and the night shift. She reads electricity bills the way others read detective novels.',
    interests: 'Has solar panels on her roof and sells power to the grid under net metering.',
  },
  {
    slug: 'adeel-shah',
    name: 'Adeel Shah',
    kind: 'person',
    jobTitle: 'Courts and elections reporter',
    place: 'Islamabad',
    biography:
      'A lawyer by training, he reports on courts, ballots and parliamentary committees, and reads judgments to the last footnote.',
    interests: 'Enrolled as an advocate; does not practise.',
  },
  {
    slug: 'leyla-aydin',
    name: 'Leyla Aydın',
    kind: 'person',
    jobTitle: 'Photographer',
    place: 'Istanbul',
    biography: 'Photographs conferences, borders and the sea between them.',
    interests: 'None.',
  },
  {
    slug: 'ayesha-rahim',
    name: 'Ayesha Rahim',
    kind: 'person',
    jobTitle: 'Columnist',
    place: 'Islamabad',
    biography:
      'Writes on security and borders, and on her days off about lettering. She has taught treaty law and mended three printing presses.',
    portrait: 'p3',
    interests: 'Teaches one course a year at a public university.',
  },
  {
    slug: 'imran-lodhi',
    name: 'Imran Lodhi',
    kind: 'person',
    jobTitle: 'Columnist',
    place: 'Faisalabad',
    biography:
      'Writes on industry and trade. He ran the accounts of a spinning mill for fourteen years and has not forgotten them.',
    portrait: 'p6',
    interests: 'Holds a pension from a textile company.',
  },
  {
    slug: 'nimmi-perera',
    name: 'Dr Nimmi Perera',
    kind: 'person',
    jobTitle: 'Columnist',
    place: 'Colombo',
    biography:
      'An economist who writes on debt and energy. She sat on the committee that put her country’s loan contracts into one searchable list.',
    portrait: 'p2',
    interests: 'Advises a university on open public records, without a fee.',
  },
  {
    slug: 'faisal-khattak',
    name: 'Faisal Khattak',
    kind: 'person',
    jobTitle: 'Columnist',
    place: 'Peshawar',
    biography:
      'Writes on the border and the towns on both sides of it. He was a municipal engineer for twenty years and judges governments by their taps.',
    portrait: 'p4',
    interests: 'Receives a municipal pension.',
  },
] as const satisfies readonly DemoContributor[]
export type ContributorSlug = (typeof people)[number]['slug']
export const contributors: readonly DemoContributor[] = people

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

type DemoPage = { slug: string; title: string; menu: 'newsroom' | 'policies' | 'none'; order: number; body: Block[] }

const ofTheDemo = p(
  b('This page belongs to the demo newspaper.'),
  ' The company, the people and most of the stories are invented, to show what the program prints. A real paper replaces this text with its own.',
)

export const pages: readonly DemoPage[] = [
  {
    slug: 'about',
    title: 'About us',
    menu: 'newsroom',
    order: 1,
    body: [
      p(
        'Broadsheet reports on South Asia in full sentences. We cover eight sections from Islamabad, with correspondents in Karachi, Lahore, Aliabad, Dhaka, Chennai, Colombo and Istanbul.',
      ),
      p(
        'We prefer the document to the remark about it. Where a story rests on a text, a table or a map, we print as much of it as we may, and say where it came from at the foot of the story.',
      ),
      h2('What you can expect'),
      bullets(
        'Every story names who wrote it, or the desk that did.',
        'Every story says which papers and agencies it stands on.',
        'A mistake is put right on the story itself, with the date, and listed for good.',
        'Every page can be read without an account, on a slow line and on an old telephone.',
      ),
      p(
        'The people are listed under ',
        a('/about/masthead', 'Who works here'),
        '; the company under ',
        a('/about/ownership', 'Ownership and funding'),
        '.',
      ),
      ofTheDemo,
    ],
  },
  {
    slug: 'masthead',
    title: 'Who works here',
    menu: 'newsroom',
    order: 2,
    body: [
      h2('Editors'),
      bullets(
        [a('/by/sana-mirza', 'Sana Mirza'), ', editor, responsible for content'],
        [a('/by/hina-baig', 'Hina Baig'), ', economy editor, Karachi'],
        [a('/by/news-desk', 'News Desk'), ', Islamabad'],
      ),
      h2('Correspondents and reporters'),
      bullets(
        [a('/by/sher-ali', 'Sher Ali'), ', Gilgit-Baltistan'],
        [a('/by/zarrar-haq', 'Zarrar Haq'), ', diplomacy, Istanbul'],
        [a('/by/farhana-karim', 'Farhana Karim'), ', Bangladesh'],
        [a('/by/ravi-menon', 'Ravi Menon'), ', technology, Chennai'],
        [a('/by/maria-gill', 'Maria Gill'), ', energy and work, Lahore'],
        [a('/by/adeel-shah', 'Adeel Shah'), ', courts and elections, Islamabad'],
        [a('/by/leyla-aydin', 'Leyla Aydın'), ', photographer, Istanbul'],
      ),
      h2('Columnists'),
      bullets(
        [a('/by/ayesha-rahim', 'Ayesha Rahim'), ', security and borders'],
        [a('/by/imran-lodhi', 'Imran Lodhi'), ', industry and trade'],
        [a('/by/nimmi-perera', 'Dr Nimmi Perera'), ', debt and energy'],
        [a('/by/faisal-khattak', 'Faisal Khattak'), ', the border'],
      ),
      ofTheDemo,
    ],
  },
  {
    slug: 'ownership',
    title: 'Ownership and funding',
    menu: 'newsroom',
    order: 3,
    body: [
      p(
        'Broadsheet Media (Pvt.) Ltd is owned by a trust whose deed allows it to do one thing: to pay for this newspaper. The trustees appoint the editor for five years and may not give instructions on any story.',
      ),
      p(
        'Three fifths of the income comes from readers, a quarter from licences to other papers and the rest from printing work. Nobody who gives money sees a story before it is published.',
      ),
      ofTheDemo,
    ],
  },
  {
    slug: 'contact',
    title: 'Contact a desk',
    menu: 'newsroom',
    order: 4,
    body: [
      p(
        'Letters and parcels reach us at 14-B Jinnah Avenue, Islamabad. Electronic letters reach the right desk directly:',
      ),
      bullets(
        ['News Desk, day and night: ', a('mailto:desk@broadsheet.example', 'desk@broadsheet.example')],
        ['A mistake in a story: ', a('mailto:corrections@broadsheet.example', 'corrections@broadsheet.example')],
        ['Letters for publication: ', a('mailto:letters@broadsheet.example', 'letters@broadsheet.example')],
        ['Pictures and permissions: ', a('mailto:pictures@broadsheet.example', 'pictures@broadsheet.example')],
      ),
      p(
        'If sending us something could put you at risk, do not use electronic mail. Write by post, without a return address.',
      ),
      ofTheDemo,
      p('The addresses end in “example”, so that nothing sent to them arrives anywhere.'),
    ],
  },
  {
    slug: 'ethics',
    title: 'Editorial standards',
    menu: 'policies',
    order: 1,
    body: [
      p(
        'These are the rules that our editors apply. A reader who thinks that we broke one should tell us, and will get an answer.',
      ),
      h2('Sources'),
      bullets(
        'We name our sources. Where a person could come to harm we leave the name out, say why, and an editor knows who it is.',
        'A figure that nobody will put a name to is not printed.',
        'Copy that comes from an agency or another paper is marked as such at the foot of the story.',
      ),
      h2('Fairness'),
      bullets(
        'Whoever is criticised is asked for an answer, with enough time to give one.',
        'Nobody is called guilty before a court has said so.',
        'Children are not named or shown in stories about harm.',
      ),
      h2('Independence'),
      bullets(
        'Writers declare interests on their own pages.',
        'Nobody pays for a story, and we pay nobody for one.',
        'Opinion is marked as opinion, and kept in its own section.',
      ),
      ofTheDemo,
    ],
  },
  {
    slug: 'corrections-policy',
    title: 'How we correct',
    menu: 'policies',
    order: 2,
    body: [
      p(
        'When we get something wrong we fix it, say so on the story, and list it under ',
        a('/corrections', 'Corrections'),
        '. Nothing is removed from that list.',
      ),
      bullets(
        [b('Correction:'), ' something we printed was wrong. The note says what, and the time is shown.'],
        [b('Clarification:'), ' something was right but could be misread, or lacked a fact that matters.'],
        [b('Update:'), ' the news moved on. The story says when.'],
        [b('Withdrawal:'), ' the story should not have appeared. Its address keeps the date and the reason.'],
      ),
      p('Small slips of spelling that change no meaning are mended without a note. Names are never small slips.'),
      p(
        'Tell us about a mistake at ',
        a('mailto:corrections@broadsheet.example', 'corrections@broadsheet.example'),
        '.',
      ),
      ofTheDemo,
    ],
  },
  {
    slug: 'complaints',
    title: 'Complaints',
    menu: 'policies',
    order: 3,
    body: [
      p(
        'Write to the editor and say which story, which sentence and what is wrong with it. You get an acknowledgement within one working day and an answer within seven.',
      ),
      p(
        'If the answer does not satisfy you, the trust’s reader’s representative looks at the complaint afresh. The finding is published, whoever it favours.',
      ),
      ofTheDemo,
    ],
  },
  {
    slug: 'ai',
    title: 'Use of AI tools',
    menu: 'policies',
    order: 4,
    body: [
      p(
        'In the newspaper that this demo imagines, no story is written by a machine. Tools may transcribe, translate a first draft or search a long document; a named person checks the result and answers for it.',
      ),
      p('No picture of a real event is made or altered by a machine. Drawings are marked as drawings.'),
      p(
        'The demo itself is another matter: its stories were made up to fill the pages, and its pictures are drawn by a program.',
      ),
      ofTheDemo,
    ],
  },
  {
    slug: 'privacy',
    title: 'Privacy',
    menu: 'policies',
    order: 5,
    body: [
      p(
        'You can read every story without telling us who you are. There is no advertising on these pages and nothing from other companies is loaded with them.',
      ),
      p(
        'Whoever runs the server may keep its ordinary log of requests, and says here for how long. A real paper writes the number of days into this sentence.',
      ),
      p('If you write to us, we keep your letter as long as the matter is open and for one year after that.'),
      ofTheDemo,
    ],
  },
  {
    slug: 'republishing',
    title: 'Republishing our stories',
    menu: 'policies',
    order: 6,
    body: [
      p('Newspapers and community radio stations may republish our text, free of charge, under four conditions:'),
      bullets(
        'The byline and the name Broadsheet stand at the top.',
        'The words are not changed, except to shorten them at a paragraph’s end.',
        'Corrections are taken over on the day they appear.',
        'Text from other papers and agencies, and pictures that are not ours, are left out.',
      ),
      ofTheDemo,
    ],
  },
  {
    slug: 'imprint',
    title: 'Imprint',
    menu: 'policies',
    order: 7,
    body: [
      p(b('Publisher.'), ' Broadsheet Media (Pvt.) Ltd, 14-B Jinnah Avenue, Islamabad.'),
      p(b('Editor, responsible for content.'), ' Sana Mirza, at the same address.'),
      p(b('Registration.'), ' Registered with the press registrar, no. 4471.'),
      p(b('Corrections.'), ' ', a('mailto:corrections@broadsheet.example', 'corrections@broadsheet.example')),
      ofTheDemo,
      p('The publisher, the address and the registration number do not exist.'),
    ],
  },
]
