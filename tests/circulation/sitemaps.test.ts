import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { GET as newsSitemap } from '#app/(reader)/news-sitemap.xml/route.ts'
import { GET as index } from '#app/(reader)/sitemap.xml/route.ts'
import { GET as sitemap } from '#app/(reader)/sitemaps/[file]/route.ts'
import { findFile, listMonths, walkFile } from '#db/queries/reader/sitemaps.ts'
import { listen, nothingSaid, type Said } from '#press/page.ts'
import { contributor, documentOf, draft, published, section, theDemo, topic } from '#tests/factories/desk.ts'
import { picture } from '#tests/factories/pictures.ts'
import { rowsOfStories } from '#tests/factories/rows-of-stories.ts'
import { type TestDatabase, testDatabase } from '#tests/setup/database.ts'
import { childrenOf, type Element, readXml, textOf } from '#tests/setup/xml.ts'
import { wrongBySchema } from '#tests/setup/xsd.ts'
import { correctArticle } from '#verbs/articles/correct.ts'
import { saveArticle } from '#verbs/articles/save.ts'
import { scheduleArticle } from '#verbs/articles/schedule.ts'
import { updateArticle } from '#verbs/articles/update.ts'
import { withdrawArticle } from '#verbs/articles/withdraw.ts'
import { savePage } from '#verbs/pages/save.ts'
import { changeSettings } from '#verbs/settings/change.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await testDatabase()
  await changeSettings(theDemo, { name: 'The <Gazette> & Co' })
  const [from, to] = [new Date('2024-02-01T00:00:00Z'), new Date('2024-03-01T00:00:00Z')]
  const slug = 'a-slug-as-long-as-headlines-make-them-at-most-newspapers'
  await rowsOfStories(database.ownerPool, { count: 9000, from, to, slug })
  await rowsOfStories(database.ownerPool, { count: 2, from: to, to: new Date('2024-03-02T00:00:00Z'), slug: 'march' })
  await database.ownerPool.query('analyze')
})
afterAll(() => database.close())

const origin = 'http://localhost:3000'
const made = async (answer: Promise<Response>) => {
  const response = await answer
  expect(response.status).toBe(200)
  expect(response.headers.get('content-type')).toBe('application/xml; charset=utf-8')
  return response.text()
}
const file = (name: string) => sitemap(new Request(origin), { params: Promise.resolve({ file: name }) })
const urlsOf = (xml: string) => childrenOf(readXml(xml), 'url')
const locsOf = (xml: string) =>
  urlsOf(xml).map((url) => textOf(url, 'loc', 'http://www.sitemaps.org/schemas/sitemap/0.9'))
const news = (said: Said = nothingSaid()) => listen(said, () => made(newsSitemap()))

describe('A7: the sitemap of a month', () => {
  it('22: is valid by its schema, with whole addresses in any script, and the pictures of its stories', async () => {
    await database.setClock('2025-03-10T08:00:00Z')
    const story = await published({
      slug: 'پانی-&',
      lead: { pictureId: await picture('water'), caption: null },
      section: await section('Water'),
    })
    const xml = await made(file('2025-03.xml'))
    expect(wrongBySchema(xml, 'sitemaps/all.xsd')).toEqual([])
    expect(locsOf(xml)).toEqual([`${origin}${encodeURI(story.path)}`])
    expect(xml).toMatch(/<image:loc>http:\/\/localhost:3000\/pictures\/[0-9a-f]{64}\/640\.webp<\/image:loc>/)
  })

  it('24: dates a story by its substance alone, in the form of the W3C', async () => {
    await database.setClock('2025-04-10T08:00:00Z')
    const story = await published({ slug: 'dated' })
    const lastmod = async () => textOf(urlsOf(await made(file('2025-04.xml')))[0] as Element, 'lastmod')
    expect(await lastmod()).toBe('2025-04-10T08:00:00.000Z')
    await database.setClock('2025-05-01T08:00:00Z')
    const { id } = await topic()
    await saveArticle(theDemo, { articleId: story.id, basedOn: 1, document: documentOf({ topics: [id] }) })
    await updateArticle(theDemo, { articleId: story.id, seen: 1 })
    expect(await lastmod()).toBe('2025-04-10T08:00:00.000Z')
    await database.setClock('2025-05-01T08:00:01Z')
    await correctArticle(theDemo, { articleId: story.id, seen: 2, note: 'It was dusk.' })
    expect(await lastmod()).toBe('2025-05-01T08:00:01.000Z')
  })

  it('25: names no draft, nothing scheduled, nothing withdrawn', async () => {
    await database.setClock('2025-06-10T08:00:00Z')
    const kept = await published({ slug: 'kept' })
    const gone = await published({ slug: 'gone' })
    await database.setClock('2025-06-10T08:00:01Z')
    await withdrawArticle(theDemo, { articleId: gone.id, seen: 1, reason: 'Wrong.' })
    await draft({ slug: 'drafted' })
    const later = await draft({ slug: 'later' })
    await scheduleArticle(theDemo, { articleId: later.id, seen: 0, at: new Date('2025-06-11T08:00:00Z') })
    expect(locsOf(await made(file('2025-06.xml')))).toEqual([`${origin}${kept.path}`])
    await database.setClock('2025-06-11T08:00:00Z')
    expect(locsOf(await made(file('2025-06.xml')))).toEqual([`${origin}${kept.path}`, `${origin}${later.path}`])
  })

  it('25: leaves out what search engines are to leave out or find elsewhere, while they are', async () => {
    await database.setClock('2025-07-10T08:00:00Z')
    const copy = await published({ slug: 'copied', original: 'https://first.example/story' })
    await published({ slug: 'kept-back', searchEngines: 'leave-out' })
    const kept = await published({ slug: 'listed' })
    expect(locsOf(await made(file('2025-07.xml')))).toEqual([`${origin}${kept.path}`])
    expect(locsOf(await news())).toEqual([`${origin}${kept.path}`])
    await database.setClock('2025-07-10T08:00:01Z')
    await saveArticle(theDemo, { articleId: copy.id, basedOn: 1, document: documentOf() })
    await updateArticle(theDemo, { articleId: copy.id, seen: 1 })
    expect(locsOf(await made(file('2025-07.xml'))).sort()).toEqual(
      [copy, kept].map(({ path }) => `${origin}${path}`).sort(),
    )
  })

  it('23: a further file begins where one is full, and no story is in two or in none', async () => {
    const months = await listMonths(4000)
    expect(months.find(({ month }) => month === '2024-02')?.files).toBe(3)
    const ids: string[][] = []
    for (const number of [1, 2, 3]) {
      const bounds = await findFile('2024-02', number, 4000)
      const stories = bounds ? await Array.fromAsync(walkFile(bounds)) : []
      ids.push(stories.map(({ id }) => id))
    }
    expect(ids.map((list) => list.length)).toEqual([4000, 4000, 1000])
    expect(new Set(ids.flat()).size).toBe(9000)
    expect(await findFile('2024-02', 4, 4000)).toBeUndefined()
  })

  it('up to a megabyte is printed; of what is larger the press is told, and it is given as it is read', async () => {
    const print = async (name: string) => {
      const said: Said = { ...nothingSaid(), printing: true }
      const xml = await listen(said, () => made(file(name)))
      return { past: said.past, bytes: xml.length }
    }
    expect(await print('2024-02.xml')).toEqual({ past: true, bytes: 0 })
    expect((await print('2024-03.xml')).past).toBeUndefined()
    const response = await file('2024-02.xml')
    const first = await response.body?.getReader().read()
    expect(first?.value?.length).toBeLessThan(200_000)
  })

  it('25: of a month in which everything was withdrawn since is empty, and well-formed', async () => {
    await database.setClock('2023-07-10T08:00:00Z')
    const gone = await published({ slug: 'gone-too' })
    await database.setClock('2023-07-10T08:00:01Z')
    await withdrawArticle(theDemo, { articleId: gone.id, seen: 1, reason: 'Wrong.' })
    expect(urlsOf(await made(file('2023-07.xml')))).toEqual([])
  })

  it('is none where no story is, and where no file can be', async () => {
    for (const name of ['1999-01.xml', '2025-03-2.xml', '2025-13.xml', 'x.xml', '2025-03.xml.gz']) {
      expect((await file(name)).status, name).toBe(404)
    }
  })
})

it('A7 23: the list names every file once, and each of them is there', async () => {
  await database.setClock('2025-06-12T08:00:00Z')
  await topic('Nobody writes of it')
  await contributor('Nobody')
  const writer = await contributor('Hina Baig')
  await published({ slug: 'by-hina', bylines: [{ contributorId: writer.id, role: 'author' }] })
  await savePage(theDemo, { slug: 'imprint', title: 'Imprint', body: documentOf().body, menu: 'newsroom' })
  const xml = await made(index())
  expect(wrongBySchema(xml, 'sitemaps/index.xsd')).toEqual([])
  const paths = childrenOf(readXml(xml), 'sitemap').map((one) => textOf(one, 'loc')?.replace(origin, ''))
  expect(paths).toEqual([
    '/news-sitemap.xml',
    '/sitemaps/pages.xml',
    '/sitemaps/topics.xml',
    '/sitemaps/contributors.xml',
    '/sitemaps/2023-07.xml',
    '/sitemaps/2024-02.xml',
    '/sitemaps/2024-03.xml',
    '/sitemaps/2025-03.xml',
    '/sitemaps/2025-04.xml',
    '/sitemaps/2025-06.xml',
  ])
  for (const path of paths.slice(1).filter((one) => one !== '/sitemaps/2023-07.xml')) {
    const of = await made(file(path?.split('/').at(-1) ?? ''))
    expect(wrongBySchema(of, 'sitemaps/all.xsd'), path).toEqual([])
  }
  expect(locsOf(await made(file('contributors.xml')))).toEqual([`${origin}/by/hina-baig`])
  expect(locsOf(await made(file('pages.xml')))).toContain(`${origin}/about/imprint`)
})

describe('A8: the news sitemap', () => {
  it('28: says of each story where, in what language, when it was published first, and its title', async () => {
    await database.setClock('2025-08-01T08:00:00Z')
    const headline = 'A <b> & "c" ]]>'
    const story = await published({ slug: 'titled', headline, language: 'ur-PK' })
    const xml = await news()
    expect(wrongBySchema(xml, 'sitemaps/all.xsd')).toEqual([])
    const [url] = urlsOf(xml)
    const [said] = childrenOf(url as Element, 'news', 'http://www.google.com/schemas/sitemap-news/0.9')
    const [publication] = childrenOf(said as Element, 'publication')
    expect(textOf(url as Element, 'loc')).toBe(`${origin}${story.path}`)
    expect(['name', 'language'].map((name) => textOf(publication as Element, name))).toEqual([
      'The <Gazette> & Co',
      'ur',
    ])
    expect(['publication_date', 'title'].map((name) => textOf(said as Element, name))).toEqual([
      '2025-08-01T08:00:00.000Z',
      headline,
    ])
  })

  it('29: a story is in it until the second in which it is two days old, and the press knows when that is', async () => {
    await database.setClock('2025-09-01T08:00:00Z')
    const story = await published({ slug: 'short-lived' })
    await database.setClock('2025-09-03T07:59:59Z')
    const said = nothingSaid()
    expect(locsOf(await news(said))).toEqual([`${origin}${story.path}`])
    expect(said.freshForSeconds).toBeLessThanOrEqual(1)
    await database.setClock('2025-09-03T08:00:00Z')
    expect(locsOf(await news())).toEqual([])
  })

  it('32: it may be empty, and is well-formed then', async () => {
    await database.setClock('2025-10-01T08:00:00Z')
    expect(urlsOf(await news())).toEqual([])
  })

  it('30: from 1,000 stories on the rest stand in a second file, which the list names', async () => {
    await database.setClock('2025-11-01T08:00:00Z')
    const [from, to] = [new Date('2025-10-31T08:00:00Z'), new Date('2025-11-01T08:00:00Z')]
    await rowsOfStories(database.ownerPool, { count: 1001, from, to })
    expect(urlsOf(await news()).length).toBe(1000)
    expect(urlsOf(await made(file('news-2.xml'))).length).toBe(1)
    expect((await file('news-3.xml')).status).toBe(404)
    expect(await made(index())).toContain('/sitemaps/news-2.xml')
  })
})
