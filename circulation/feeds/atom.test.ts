import { expect, it } from 'vitest'
import { feedWith, ORIGIN, storyInFeed } from '#tests/factories/feeds.ts'
import { childrenOf, type Element, readXml, textOf } from '#tests/setup/xml.ts'
import { printAtom } from './atom.ts'

const entryOf = (xml: string) => childrenOf(readXml(xml), 'entry')[0] as Element
const links = (element: Element, rel: string) =>
  childrenOf(element, 'link', 'http://www.w3.org/2005/Atom').flatMap(({ attributes }) =>
    attributes.rel === rel ? attributes.href : [],
  )

it('B6: a feed has its id, title, dates and links, and every entry an author', () => {
  const feed = readXml(printAtom(feedWith([storyInFeed({ bylines: [] })])))
  expect([feed.name, feed.uri]).toEqual(['feed', 'http://www.w3.org/2005/Atom'])
  expect(['id', 'title', 'updated'].map((name) => textOf(feed, name))).toEqual([
    `${ORIGIN}/feeds/atom.xml`,
    'The Gazette',
    '2026-11-23T10:00:00.000Z',
  ])
  expect(textOf(childrenOf(feed, 'author')[0] as Element, 'name')).toBe('The Gazette')
  expect(links(feed, 'self')).toEqual([`${ORIGIN}/feeds/atom.xml`])
  expect(links(feed, 'alternate')[0]).toBe(`${ORIGIN}/`)
})

it('B6: an entry keeps its id when its address changes, and is updated with its substance alone', () => {
  const one = storyInFeed()
  const moved = { ...one, story: { ...one.story, path: '/x/y', topics: [] } }
  const [before, after] = [entryOf(printAtom(feedWith([one]))), entryOf(printAtom(feedWith([moved])))]
  for (const name of ['id', 'published', 'updated']) expect(textOf(after, name)).toBe(textOf(before, name))
  const corrected = storyInFeed({ updatedOn: new Date('2026-11-24T08:00:00Z') })
  const entry = entryOf(printAtom(feedWith([corrected])))
  expect(textOf(entry, 'published')).toBe('2026-11-23T10:00:00.000Z')
  expect(textOf(entry, 'updated')).toBe('2026-11-24T08:00:00.000Z')
})

it('B6: the text is escaped markup in the language of its story, and leads to where it comes from', () => {
  const entry = entryOf(printAtom(feedWith([storyInFeed({ language: 'ur' })])))
  const [content] = childrenOf(entry, 'content', 'http://www.w3.org/2005/Atom')
  expect(content?.attributes.type).toBe('html')
  expect(content?.text.trim()).toMatch(/^<div lang="ur" dir="rtl">/)
  expect(entry.attributes['xml:lang']).toBe('ur')
  expect(links(entry, 'via')).toEqual(['https://afp.example/'])
})

it('B6: a feed without stories is whole, and does not change with the clock', () => {
  const feed = readXml(printAtom(feedWith([])))
  expect(textOf(feed, 'updated')).toBe('1970-01-01T00:00:00.000Z')
})

it('B6: categories are the section and the topics, by their pages', () => {
  const entry = entryOf(printAtom(feedWith([storyInFeed()])))
  expect(childrenOf(entry, 'category', 'http://www.w3.org/2005/Atom').map(({ attributes }) => attributes)).toEqual([
    { term: `${ORIGIN}/world`, label: 'World' },
    { term: `${ORIGIN}/topics/borders`, label: 'Borders' },
  ])
})
