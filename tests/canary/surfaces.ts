import { ICONS } from '#domain/icons.ts'
import { CROP_WIDTHS, cropAddress, cropFile, MIDDLE, RATIO_NAMES } from '#domain/picture.ts'

/** What is hidden, by everything that could ask for it. The word stands in every field and every name. */
export type Canary = {
  word: string
  id: string
  path: string
  section: string
  topic: string
  contributor: string
  /** Of the file of its picture. */
  hash: string
  /** Of its share card, as it will be once it is public. */
  card: string
  /** Of a link that shows it to whoever holds it. */
  token: string
}

export type Surface = {
  /** As the folder in app/ says it; `**` stands for everything below. */
  route: string
  /** The addresses to ask there. */
  ask: (canary: Canary) => string[]
  /** Whether one of them shows a story that is public: what never does would find nothing, whatever it asked. */
  shows: boolean
}

const WIDTHS = [320, 640, 960, 1280]
const about = ['/imprint', '/nowhere']

/** Every address there is, a line each. A page or route in app/ without a line here fails the canary's test. */
export const SURFACES: readonly Surface[] = [
  { route: '/', ask: () => ['/', '/?before=1.2', '/?p=4711'], shows: true },
  { route: '/[section]', ask: ({ section }) => [section, `${section}?before=1`], shows: true },
  {
    route: '/[section]/[slug]',
    ask: ({ path }) => [path, path.toUpperCase(), `${path}/`, `${path}.json`],
    shows: true,
  },
  { route: '/[section]/[slug]/history', ask: ({ path }) => [`${path}/history`], shows: true },
  { route: '/latest', ask: () => ['/latest'], shows: true },
  { route: '/topics/[topic]', ask: ({ topic }) => [topic], shows: true },
  { route: '/by/[contributor]', ask: ({ contributor }) => [contributor], shows: true },
  { route: '/corrections', ask: () => ['/corrections'], shows: true },
  {
    route: '/feeds/[...feed]',
    ask: ({ word, section, topic, contributor }) =>
      ['', section, topic, contributor, '/genre/news']
        .flatMap((of) => ['rss.xml', 'atom.xml', 'feed.json'].map((file) => `/feeds${of}/${file}`))
        .concat(asked(word).map((q) => `/feeds/search/atom.xml?q=${q}`)),
    shows: true,
  },
  { route: '/feeds', ask: ({ section }) => ['/feeds', `/feeds?of=${section}`], shows: true },
  { route: '/sitemap.xml', ask: () => ['/sitemap.xml'], shows: false },
  { route: '/news-sitemap.xml', ask: () => ['/news-sitemap.xml'], shows: true },
  {
    route: '/sitemaps/[file]',
    ask: () => [thisMonth(), 'topics', 'contributors', 'pages', 'news-2'].map((file) => `/sitemaps/${file}.xml`),
    shows: true,
  },
  { route: '/robots.txt', ask: () => ['/robots.txt'], shows: false },
  { route: '/index-now/[key]', ask: () => ['/0123456789abcdef.txt', '/index-now/0123456789abcdef'], shows: false },
  { route: '/ads.txt', ask: () => ['/ads.txt'], shows: false },
  { route: '/humans.txt', ask: () => ['/humans.txt'], shows: false },
  { route: '/.well-known/security.txt', ask: () => ['/.well-known/security.txt'], shows: false },
  { route: '/.well-known/change-password', ask: () => ['/.well-known/change-password'], shows: false },
  { route: '/search', ask: ({ word }) => asked(word).map((q) => `/search?q=${q}`), shows: true },
  ...['/manifest.webmanifest', ...Object.values(ICONS).map(({ path }) => path)].map((route) => ({
    route,
    ask: () => [route],
    shows: false,
  })),
  { route: '/about/[page]', ask: () => about.map((page) => `/about${page}`), shows: false },
  { route: '/[...rest]', ask: ({ word }) => [`/old-${word}`, `/a/b/c/${word}`, `/topics/x-${word}`], shows: true },
  {
    route: '/pictures/[hash]/[file]',
    ask: ({ hash }) => [
      ...WIDTHS.map((width) => `/pictures/${hash}/${width}.webp`),
      ...RATIO_NAMES.flatMap((ratio) => CROP_WIDTHS.map((width) => cropAddress(hash, ratio, MIDDLE, width))),
    ],
    shows: true,
  },
  { route: '/pictures/cards/[file]', ask: ({ card }) => [card], shows: true },
  { route: '/api/suggestions', ask: ({ word }) => asked(word).map((q) => `/api/suggestions?q=${q}`), shows: true },
  { route: '/api/health', ask: () => ['/api/health'], shows: false },
  {
    route: '/api/auth/[...nextauth]',
    ask: () => ['session', 'csrf', 'providers'].map((x) => `/api/auth/${x}`),
    shows: false,
  },
  { route: '/api/[...rest]', ask: ({ id }) => ['/api/metrics', `/api/articles/${id}`], shows: false },
  {
    route: '/admin/**',
    ask: ({ id, word, hash, token }) => [
      ...['/admin', `/admin/find?q=${word}`, `/admin/articles/${id}`, `/admin/pictures?text=${word}`],
      ...WIDTHS.map((width) => `/admin/pictures/file/${hash}/${width}.webp`),
      ...RATIO_NAMES.map((ratio) => `/admin/pictures/file/${hash}/${cropFile(ratio, MIDDLE, 640)}`),
      ...WIDTHS.map((width) => `/admin/preview/${token}/pictures/${hash}/${width}.webp`),
    ],
    shows: false,
  },
]

const thisMonth = () => new Date().toISOString().slice(0, 7)

/** Whole, as a word begins, as a phrase, with others. */
const asked = (word: string) => [word, word.slice(0, 6), `%22${word}%22`, `${word}+OR+forty`, `-${word}`]

/** What the readers' login may call, with what would find the canary. A function without a line here fails the test. */
export const READER_FUNCTIONS: Record<string, { sql: string; values: (canary: Canary) => unknown[] }> = {
  search: { sql: 'select * from readers.search($1, true, null, null, 200, 1)', values: ({ word }) => [word] },
  turns: { sql: 'select * from readers.turns()', values: () => [] },
}
