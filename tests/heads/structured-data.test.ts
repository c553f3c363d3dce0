import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { documentOf, theDemo } from '#tests/factories/desk.ts'
import { saveArticle } from '#verbs/articles/save.ts'
import { updateArticle } from '#verbs/articles/update.ts'
import { fillPaper, type OpenPaper, openPaper } from './paper.ts'
import { type Data, readPage, said } from './read-page.ts'

// Real processes on a busy machine take their time.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 180_000 })

let paper: OpenPaper
let filled: Awaited<ReturnType<typeof fillPaper>>
let page: ReturnType<typeof readPage>
let story: Data
beforeAll(async () => {
  paper = await openPaper()
  filled = await fillPaper()
  page = readPage(await paper.html(filled.story.path))
  story = page.graph()[0] ?? {}
})
afterAll(() => paper?.close())

const pathOf = (address: string) => address.replace(paper.origin, '')
const ask = async (path: string) => readPage(await paper.html(path))

describe('A1, a story', () => {
  it('A1.1 one script in the HTML that the server sends', () => {
    expect(page.scripts.length).toBe(1)
    expect(page.graph().map((thing) => thing['@type'])).toEqual(['NewsArticle', 'BreadcrumbList'])
  })

  it('A1.2 kind: a report that comes from an agency is no reporting of the paper’s own', async () => {
    expect(story['@type']).toBe('NewsArticle')
    expect((await ask(filled.plain.path)).graph()[0]?.['@type']).toBe('ReportageNewsArticle')
  })

  it('A1.3 headline: the one of the page, to the letter', () => {
    expect([story.headline]).toEqual(page.text('h1'))
  })

  it('A1.4 image: whole and in three ratios, each there without a cookie, as large as it is said to be', async () => {
    const images = story.image as Data[]
    const sizes = images.map(({ width, height }) => [Number(width), Number(height)] as const)
    const ratios = sizes.map(([width, height]) => (width / height).toFixed(2))
    expect(ratios.slice(1)).toEqual(['1.00', '1.33', '1.78'])
    expect(Math.max(...sizes.map(([width]) => width))).toBeGreaterThanOrEqual(1200)
    for (const [at, { url, contentUrl }] of images.entries()) {
      expect(contentUrl).toBe(url)
      const answer = await fetch(String(url))
      expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'image/webp'])
      const { width, height } = await sharp(Buffer.from(await answer.arrayBuffer())).metadata()
      expect([width, height]).toEqual(sizes[at])
      expect(width * height).toBeGreaterThanOrEqual(50_000)
    }
  })

  it('A1.5 dates: with the offset of the paper’s zone, in order, not in the future, as they are seen', () => {
    const [published, modified] = [String(story.datePublished), String(story.dateModified)]
    for (const date of [published, modified]) expect(date).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+05:00$/)
    expect(Date.parse(published)).toBeLessThanOrEqual(Date.parse(modified))
    expect(Date.parse(modified)).toBeLessThanOrEqual(Date.now())
    expect(page.times.slice(0, 2)).toEqual([published, modified])
  })

  it('A1.6 author: an object each, the name alone, an address that says who it is', async () => {
    const authors = story.author as Data[]
    expect(authors.map(({ '@type': kind, name }) => [kind, name])).toEqual([
      ['Person', 'Hina Baig'],
      ['Organization', 'News desk'],
    ])
    for (const { url, name } of authors) expect((await ask(pathOf(String(url)))).text('h1')).toEqual([name])
  })

  it('A1.7 publisher: name, address and a logo that is there', async () => {
    const publisher = story.publisher as Data
    expect(publisher).toMatchObject({ name: 'The Gazette', url: `${paper.origin}/` })
    const logo = publisher.logo as Data
    const { width, height } = await sharp(await bytesAt(String(logo.url))).metadata()
    expect([String(width), String(height)]).toEqual([logo.width, logo.height])
    expect(width).toBeGreaterThanOrEqual(112)
  })

  it('A1.8 place: its own address, section, topics, language, free to read', () => {
    const address = paper.origin + filled.story.path
    expect(story).toMatchObject({ url: address, mainEntityOfPage: address, articleSection: 'Economy' })
    expect(story).toMatchObject({ keywords: ['Torkham', 'Fruit'], inLanguage: 'en', isAccessibleForFree: true })
  })

  it('A1.9 only what is seen: every word of it stands on the page', () => {
    const words = ['headline', 'description', 'name', 'caption', 'creditText', 'text', 'articleSection', 'keywords']
    const all = said(page.graph(), [...words, 'dateline'])
    expect(all.length).toBeGreaterThan(15)
    // Who took the picture: its files carry the name, beside the credit that is seen.
    expect(all.filter((text) => !page.seen.includes(text))).toEqual(Array(4).fill('Lena O.'))
    expect(said(story, ['caption'])).toEqual(Array(4).fill('Empty lorries at noon'))
    expect(said(story, ['creditText'])).toEqual(Array(4).fill('Lena Okafor'))
  })
})

describe('A2, honest dates', () => {
  it('A2.10 the date that is seen says what it is', () => {
    expect(page.seen).toMatch(/Published \d+ \w+ 20\d\d, \d\d:\d\d PKT/)
    expect(page.seen).toMatch(/Updated \d+ \w+ 20\d\d, \d\d:\d\d PKT/)
  })

  it('A2.11 one date: seen, structured, in the head and in the HTTP header', async () => {
    const answer = await paper.get(filled.story.path)
    const header = Date.parse(answer.headers.get('last-modified') ?? '')
    expect(header).toBe(Date.parse(String(story.dateModified)))
    expect(page.metas('article:modified_time')).toEqual([story.dateModified])
    expect(page.metas('article:published_time')).toEqual([story.datePublished])
  })

  it('A2.12 another topic moves no date', async () => {
    const { plain, subject } = filled
    const before = (await ask(plain.path)).graph()[0]
    const document = documentOf({ topics: subject ? [subject.id] : [] })
    await saveArticle(theDemo, { articleId: plain.id, basedOn: 1, document })
    await updateArticle(theDemo, { articleId: plain.id, seen: 1 })
    await vi.waitUntil(async () => (await ask(plain.path)).graph()[0]?.keywords, { timeout: 10_000 })
    const after = (await ask(plain.path)).graph()[0]
    expect(after?.keywords).toEqual(['Torkham'])
    expect([after?.datePublished, after?.dateModified]).toEqual([before?.datePublished, before?.dateModified])
  })

  it('A2.13 no other date confuses: within the story stand its own and those of its corrections', () => {
    const own = [story.datePublished, story.dateModified, ...said(story.correction, ['datePublished'])]
    expect(page.timesIn('article')).toEqual(own)
  })

  it('A2.14 a correction: dated, in the words of the note that is seen, and the first date stays', () => {
    const [correction] = story.correction as Data[]
    expect(correction).toMatchObject({ '@type': 'CorrectionComment', text: 'It has opened before.' })
    expect(correction?.datePublished).toBe(story.dateModified)
    expect(page.withClass('correction').join()).toContain('It has opened before.')
    expect(story.datePublished).not.toBe(undefined)
  })

  it('what a story rests on comes from its source rows', () => {
    expect(story.isBasedOn).toEqual([
      { '@type': 'CreativeWork', publisher: { '@type': 'Organization', name: 'APT', url: 'https://apt.example/' } },
    ])
    expect(story.citation).toEqual([{ '@type': 'CreativeWork', publisher: { '@type': 'Organization', name: 'KPP' } }])
  })
})

describe('A3, where it stands and who publishes it', () => {
  it('A3.15 breadcrumb: in order, as it is seen, each step an address that is there', async () => {
    const steps = (page.graph()[1]?.itemListElement ?? []) as Data[]
    expect(steps.map(({ position, name }) => [position, name])).toEqual([
      [1, 'Front'],
      [2, 'Economy'],
      [3, 'Torkham'],
    ])
    expect(page.withClass('breadcrumb')).toEqual(['FrontEconomyTorkham'])
    for (const { item } of steps) expect((await fetch(String(item))).status).toBe(200)
  })

  it('A3.16 front: the paper with its policies, each a page of its own', async () => {
    const [organization, site] = (await ask('/')).graph()
    expect(organization).toMatchObject({ '@type': 'NewsMediaOrganization', name: 'The Gazette', slogan: 'All of it' })
    expect(site).toMatchObject({ '@type': 'WebSite', name: 'The Gazette', url: `${paper.origin}/` })
    const about = (slug: string) => `${paper.origin}/about/${slug}`
    expect(organization).toMatchObject({
      ...{ ethicsPolicy: about('ethics'), publishingPrinciples: about('ethics'), masthead: about('masthead') },
      ...{ correctionsPolicy: about('corrections-policy'), ownershipFundingInfo: about('ownership') },
      ...{ missionCoveragePrioritiesPolicy: about('about'), actionableFeedbackPolicy: about('complaints') },
      contactPoint: { url: about('contact') },
    })
    expect(organization).not.toHaveProperty('diversityPolicy')
    for (const url of said(organization, ['url', 'ethicsPolicy', 'masthead', 'correctionsPolicy'])) {
      expect((await fetch(url)).status).toBe(200)
    }
  })

  it('A3.17 contributor: a profile of the person whose name is seen', async () => {
    const person = await ask('/by/hina-baig')
    const [profile] = person.graph()
    expect(profile).toMatchObject({ '@type': 'ProfilePage', url: `${paper.origin}/by/hina-baig` })
    expect(profile?.mainEntity).toMatchObject({
      ...{ '@type': 'Person', name: 'Hina Baig', jobTitle: 'Economy editor', description: 'Writes on trade.' },
      worksFor: { name: 'The Gazette' },
    })
    const words = said(profile, ['name', 'description', 'jobTitle', 'headline'])
    expect(words.filter((text) => !person.seen.includes(text))).toEqual([])
  })

  it.each(['/economy', '/topics/torkham', '/latest'])('%s lists the stories that it shows', async (path) => {
    const list = await ask(path)
    const [collection] = list.graph()
    expect(collection).toMatchObject({
      '@type': 'CollectionPage',
      url: paper.origin + path,
      name: list.text('h1')[0],
    })
    const urls = said(collection?.mainEntity, ['url']).map(pathOf)
    const links = list.named('a').map((link) => link.attrs.find(({ name }) => name === 'href')?.value ?? '')
    // A hub draws a story with a picture before those that are newer.
    const inOrder = (list: string[]) => (path === '/economy' ? list.toSorted() : list)
    expect(inOrder(urls)).toEqual(inOrder([...new Set(links.filter((href) => urls.includes(href)))]))
    expect(urls).toContain(filled.story.path)
  })

  it('a page that is not there says nothing of itself, and one that is gone neither', async () => {
    for (const path of ['/economy/nowhere', filled.gone.path]) expect((await ask(path)).scripts).toEqual([])
  })
})

const bytesAt = async (url: string) => Buffer.from(await (await fetch(url)).arrayBuffer())
