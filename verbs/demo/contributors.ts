import type { PictureKey } from './pictures.ts'

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
