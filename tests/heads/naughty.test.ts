import { HtmlValidate } from 'html-validate'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { bodyOf, published, theDemo } from '#tests/factories/desk.ts'
import { NAUGHTY_LINES } from '#tests/factories/naughty-strings.ts'
import { correctArticle } from '#verbs/articles/correct.ts'
import { saveArticle } from '#verbs/articles/save.ts'
import { makeContributor } from '#verbs/contributors/make.ts'
import { savePage } from '#verbs/pages/save.ts'
import { makeSection } from '#verbs/sections/make.ts'
import { changeSettings } from '#verbs/settings/change.ts'
import { makeSource } from '#verbs/sources/make.ts'
import { makeTopic } from '#verbs/topics/make.ts'
import { type OpenPaper, openPaper, pictureSaying } from './paper.ts'
import { attribute, readPage, said } from './read-page.ts'

vi.setConfig({ testTimeout: 120_000, hookTimeout: 300_000 })

let paper: OpenPaper
beforeAll(async () => {
  paper = await openPaper()
  await Promise.all(NAUGHTY_LINES.map(([, text], at) => everywhere(at, text)))
})
afterAll(() => paper?.close())

// Drawn fast, and as many pixels as a search engine wants.
const SMALL = { width: 400, height: 300 }

/** A section, a topic, a contributor, a page and a story whose every text is this one. */
async function everywhere(at: number, text: string) {
  const slug = `naughty-${at}`
  const place = { slug, id: (await makeSection(theDemo, { slug, name: text, description: text })).subjectId }
  const topic = await makeTopic(theDemo, { slug, name: text, summary: text })
  const picture = await pictureSaying({ caption: text, credit: text, creator: text, copyright: text }, SMALL)
  const words = { name: text, jobTitle: text, place: text, biography: text, interests: text }
  const writer = await makeContributor(theDemo, { slug, ...words, portraitId: picture.id })
  const source = await makeSource(theDemo, { slug, name: text })
  await savePage(theDemo, { slug, title: text, body: bodyOf(text) })
  const line = { headline: text, kicker: text.slice(0, 80), dateline: text.slice(0, 120).toWellFormed() }
  const document = {
    ...{ ...line, standfirst: text, sourceNote: text, body: bodyOf(text) },
    lead: { pictureId: picture.id, caption: text },
    topics: [topic.subjectId],
    bylines: [{ contributorId: writer.subjectId, role: 'author' as const }],
    sources: [{ sourceId: source.subjectId, role: 'source' as const }],
  }
  const story = await published({ section: place, slug: 'story', ...document })
  await saveArticle(theDemo, {
    articleId: story.id,
    basedOn: 1,
    document: { ...story.document, standfirst: `${text}.` },
  })
  await correctArticle(theDemo, { articleId: story.id, seen: 1, note: `Not ${text}!` })
}

const htmlRules = new HtmlValidate({ extends: ['html-validate:standard', 'html-validate:a11y'] })
const scriptsAllowed = /^\/islands\/[a-z-]+\.js\?v=/

/** The page is whole: one head, its structured data, no script but the paper's own, no element that a text made. */
async function expectWhole(path: string) {
  const answer = await paper.get(path)
  const html = await answer.text()
  expect(answer.status, path).toBe(200)
  const page = readPage(html)
  expect([
    page.named('html').length,
    page.named('head').length,
    page.named('body').length,
    page.text('title').length,
  ]).toEqual([1, 1, 1, 1])
  expect(page.scripts.length, path).toBe(1)
  expect(page.graph().length).toBeGreaterThan(0)
  for (const script of page.named('script')) {
    if (attribute(script, 'type') !== 'application/ld+json') expect(attribute(script, 'src')).toMatch(scriptsAllowed)
  }
  for (const tag of ['base', 'iframe', 'object', 'plaintext']) expect(page.named(tag), path).toEqual([])
  const handlers = page
    .named('img')
    .concat(page.named('body'), page.named('svg'))
    .flatMap(({ attrs }) => attrs)
  expect(
    handlers.filter(({ name }) => name.startsWith('on')),
    path,
  ).toEqual([])
  expect(page.metas('og:title').length, path).toBe(1)
  return { ...page, html }
}

describe.each(NAUGHTY_LINES.map(([what, text], at) => ({ what, text, at })))('$what', ({ text, at }) => {
  it('in every text of a story leaves its head and its structured data whole, and the same as what is seen', async () => {
    const page = await expectWhole(`/naughty-${at}/story`)
    const { results } = await htmlRules.validateString(page.html)
    expect(results.flatMap(({ messages }) => messages)).toEqual([])
    const [story] = page.graph()
    expect([story?.headline]).toEqual(page.text('h1'))
    expect(story?.headline).toBe(text)
    expect(page.metas('og:title')).toEqual([text])
    expect(page.metas('description')).toEqual(page.metas('og:description'))
    expect(story).toMatchObject({ author: [{ name: text }], articleSection: text, keywords: [text] })
    expect(story).toMatchObject({ correction: [{ text: `Not ${text}!` }] })
    const words = ['headline', 'description', 'name', 'caption', 'creditText', 'text', 'articleSection', 'keywords']
    expect(said(page.graph(), words).filter((one) => !page.seen.includes(one))).toEqual([])
  })

  it('as the name of a section, a topic, a contributor or a page leaves that whole, too', async () => {
    const folders = ['', '/topics', '/by', '/about']
    const pages = await Promise.all(folders.map((folder) => expectWhole(`${folder}/naughty-${at}`)))
    for (const page of pages) {
      expect([page.graph()[0]?.name]).toEqual(page.text('h1'))
      expect(page.metas('og:title')).toEqual([text])
    }
  })
})

describe('lists of all of them', () => {
  it.each(['/', '/latest', '/corrections', `/search?q=${encodeURIComponent('</script>"\u2028')}`])(
    '%s is whole',
    async (path) => {
      const page = readPage(await paper.html(path))
      expect(page.scripts.length).toBe(1)
      expect(page.graph().length).toBeGreaterThan(0)
    },
  )

  it.each(NAUGHTY_LINES)('a paper called %s is whole', async (_what, text) => {
    await changeSettings(theDemo, { name: text, tagline: text })
    await vi.waitUntil(async () => readPage(await paper.html('/')).graph()[0]?.name === text, { timeout: 10_000 })
    const page = await expectWhole('/')
    expect(page.graph()[0]).toMatchObject({ name: text, slogan: text })
    expect((await (await paper.get('/manifest.webmanifest')).json()).name).toBe(text)
  })
})
