import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { ICONS } from '#domain/icons.ts'
import { published } from '#tests/factories/desk.ts'
import { fillPaper, type OpenPaper, openPaper } from './paper.ts'
import { attribute, readPage } from './read-page.ts'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 180_000 })

let paper: OpenPaper
beforeAll(async () => {
  paper = await openPaper()
  await fillPaper()
})
afterAll(() => paper?.close())

const ask = async (path: string) => readPage(await paper.html(path))
const KINDS = [
  '/',
  '/economy',
  '/latest',
  '/topics/torkham',
  '/by/hina-baig',
  '/economy/gate',
  '/about/ethics',
  '/corrections',
]
const HIDDEN = [
  '/search',
  '/search?q=gate',
  '/economy/gate/history',
  '/economy/nowhere',
  '/economy/gone',
  '/no/such/page',
]

describe('A9, robots and canonical', () => {
  it.each(KINDS)('A9.33 robots: %s may be shown with large pictures and whole', async (path) => {
    expect((await ask(path)).metas('robots')).toEqual([
      'index, max-video-preview:-1, max-image-preview:large, max-snippet:-1',
    ])
  })

  it.each(HIDDEN)('A9.33 robots: %s is in no index', async (path) => {
    expect((await ask(path)).metas('robots').join()).toMatch(/^noindex/)
  })

  it('A9.33 robots: the newsroom and previews are in no index, in the page and in the header', async () => {
    for (const path of ['/admin/sign-in', '/admin/preview/0123456789012345678901234567890123456789012']) {
      const answer = await paper.get(path)
      expect(answer.headers.get('x-robots-tag')).toBe('noindex')
      expect(
        readPage(await answer.text())
          .metas('robots')
          .join(),
      ).toMatch(/^noindex/)
    }
  })

  it.each(KINDS)('A9.35 canonical: %s names itself, however it was asked for', async (path) => {
    const own = paper.origin + (path === '/' ? '' : path)
    const headers = { 'X-Forwarded-Host': 'evil.example', 'X-Forwarded-Proto': 'ftp' }
    for (const query of ['', '?utm_source=x&fbclid=y', '?before=nonsense']) {
      const page = readPage(await (await paper.get(path + query, { headers })).text())
      const canonical = page.links('canonical').map((link) => attribute(link, 'href')?.replace(/\/$/, ''))
      expect(canonical).toEqual([own])
      expect(page.metas('og:url').map((url) => url.replace(/\/$/, ''))).toEqual([own])
      expect(page.scripts.join()).toContain(JSON.stringify(paper.origin + path))
    }
  })

  it.each(HIDDEN.filter((path) => !path.startsWith('/search') && !path.endsWith('history')))(
    'A9.35 canonical: %s is no page, so it names none',
    async (path) => {
      const page = await ask(path)
      expect([page.links('canonical'), page.metas('og:url'), page.links('alternate')]).toEqual([[], [], []])
    },
  )
})

describe('a story that search engines are told of', () => {
  const original = 'https://partner.example/2026/a-story?id=1'

  it('A9.35 canonical: a copy leads to its original, and says so to readers and machines', async () => {
    const copy = await published({ original })
    const page = await ask(copy.path)
    expect(page.links('canonical').map((link) => attribute(link, 'href'))).toEqual([original])
    expect(page.metas('og:url')).toEqual([original])
    expect(page.metas('robots').join()).toMatch(/^index/)
    expect(page.graph()[0]).toMatchObject({ url: paper.origin + copy.path, isBasedOn: [{ url: original }] })
    expect(page.seen).toContain('First published at partner.example')
  })

  it('A9.33 robots: one that shall not be listed is in no index', async () => {
    const quiet = await published({ searchEngines: 'leave-out' })
    expect((await ask(quiet.path)).metas('robots')).toEqual(['noindex'])
  })
})

describe('what other sites show', () => {
  it('Open Graph: a story with its times, section, topics, writers and picture', async () => {
    const page = await ask('/economy/gate')
    const [story] = page.graph()
    const metas = (name: string) => page.metas(name)
    expect(metas('og:type')).toEqual(['article'])
    expect(metas('og:title')).toEqual([story?.headline])
    expect(metas('og:description')).toEqual([story?.description])
    expect([metas('og:site_name'), metas('og:locale')]).toEqual([['The Gazette'], ['en']])
    expect(metas('article:published_time')).toEqual([story?.datePublished])
    expect(metas('article:section')).toEqual(['Economy'])
    expect(metas('article:tag')).toEqual(['Torkham', 'Fruit'])
    expect(metas('article:author')).toEqual(['hina-baig', 'news-desk'].map((slug) => `${paper.origin}/by/${slug}`))
    const [image] = metas('og:image')
    const { width, height } = await sharp(await bytesAt(image)).metadata()
    expect([metas('og:image:width'), metas('og:image:height')]).toEqual([[`${width}`], [`${height}`]])
    expect([width, height]).toEqual([1200, 630])
    expect(metas('og:image:alt')).toEqual([story?.headline])
  })

  it('X cards: the words and the picture of the story, large', async () => {
    const page = await ask('/economy/gate')
    expect(page.metas('twitter:card')).toEqual(['summary_large_image'])
    for (const part of ['title', 'description', 'image'])
      expect(page.metas(`twitter:${part}`)).toEqual(page.metas(`og:${part}`))
    expect((await ask('/economy')).metas('twitter:card')).toEqual(['summary'])
  })

  it.each(KINDS)('%s has a title, a description and a picture that is there', async (path) => {
    const page = await ask(path)
    expect(page.text('title').length).toBe(1)
    expect(page.metas('description')[0]).toMatch(/\S/)
    const image = await fetch(page.metas('og:image')[0] ?? '')
    expect([image.status, image.headers.get('content-type')?.split('/')[0]]).toEqual([200, 'image'])
  })
})

describe('B8, feeds that a reader’s program finds', () => {
  it.each([
    ['/', []],
    ['/latest', []],
    ['/about/ethics', []],
    ['/economy', ['/feeds/economy']],
    ['/topics/torkham', ['/feeds/topics/torkham']],
    ['/by/hina-baig', ['/feeds/by/hina-baig']],
    ['/economy/gate', ['/feeds/economy']],
  ])('%s names the feeds of the paper and %j, in every format, and each is there', async (path, own) => {
    const links = (await ask(path)).links('alternate')
    const found = links.map((link) => [attribute(link, 'type'), attribute(link, 'href')])
    const formats = [
      ['application/rss+xml', 'rss.xml'],
      ['application/atom+xml', 'atom.xml'],
      ['application/feed+json', 'feed.json'],
    ]
    expect(found).toEqual(
      formats.flatMap(([type, file]) => [...own, '/feeds'].map((folder) => [type, `${paper.origin}${folder}/${file}`])),
    )
    expect(links.every((link) => attribute(link, 'title'))).toBe(true)
    for (const [type, href] of found) {
      const feed = await fetch(String(href))
      expect([feed.status, feed.headers.get('content-type')?.split(';')[0]]).toEqual([200, type])
    }
  })

  it('a search names the feed of what it asks, without what a feed cannot ask', async () => {
    const [link] = (await ask('/search?q=Gate&section=economy&since=week')).links('alternate')
    expect(link && attribute(link, 'href')).toBe(`${paper.origin}/feeds/search/rss.xml?q=Gate&section=economy`)
    expect((await ask('/search')).links('alternate')).toEqual([])
  })
})

describe('the paper among other programs', () => {
  it('icons: each of the size that is said, the mark of the paper in its middle', async () => {
    for (const { path, side } of Object.values(ICONS)) {
      const answer = await paper.get(path)
      expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'image/png'])
      const picture = sharp(Buffer.from(await answer.arrayBuffer()))
      const { width, height, hasAlpha } = await picture.metadata()
      expect([width, height, hasAlpha]).toEqual([side, side, false])
      expect((await picture.stats()).channels.every(({ min, max }) => max - min > 100)).toBe(true)
    }
    const page = await ask('/economy/gate')
    expect(page.links('icon').map((link) => attribute(link, 'href'))).toEqual(['/favicon.svg'])
    expect(page.links('apple-touch-icon').map((link) => attribute(link, 'href'))).toEqual([ICONS.apple.path])
  })

  it('manifest: the name of the paper, its language, icons that are there', async () => {
    const answer = await paper.get('/manifest.webmanifest')
    expect(answer.headers.get('content-type')).toContain('application/manifest+json')
    const manifest = await answer.json()
    expect(manifest).toMatchObject({
      name: 'The Gazette',
      description: 'All of it',
      lang: 'en',
      dir: 'ltr',
      start_url: '/',
    })
    expect(manifest.icons.map(({ src, sizes }: Record<string, string>) => [src, sizes])).toEqual([
      ['/icon-192.png', '192x192'],
      ['/icon-512.png', '512x512'],
      ['/icon-maskable-512.png', '512x512'],
    ])
    expect((await ask('/')).links('manifest').map((link) => attribute(link, 'href'))).toEqual(['/manifest.webmanifest'])
  })

  it.each([...KINDS, ...HIDDEN])('theme colours: %s has one for light and one for dark', async (path) => {
    const metas = (await ask(path)).named('meta').filter((meta) => attribute(meta, 'name') === 'theme-color')
    expect(metas.map((meta) => [attribute(meta, 'media'), attribute(meta, 'content')])).toEqual([
      ['(prefers-color-scheme: light)', '#fcfcfa'],
      ['(prefers-color-scheme: dark)', '#111516'],
    ])
  })
})

const bytesAt = async (url = '') => Buffer.from(await (await fetch(url)).arrayBuffer())
