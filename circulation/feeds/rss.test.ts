import { expect, it } from 'vitest'
import { bodyOf, documentOf } from '#tests/factories/desk.ts'
import { feedWith, ORIGIN, storyInFeed } from '#tests/factories/feeds.ts'
import { childrenOf, type Element, readXml, textOf } from '#tests/setup/xml.ts'
import { printRss } from './rss.ts'

const ATOM = 'http://www.w3.org/2005/Atom'
const CONTENT = 'http://purl.org/rss/1.0/modules/content/'
const DC = 'http://purl.org/dc/elements/1.1/'
const MEDIA = 'http://search.yahoo.com/mrss/'
const RFC_822 =
  /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d\d (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} \d\d:\d\d:\d\d GMT$/

const channelOf = (xml: string) => childrenOf(readXml(xml), 'channel')[0] as Element
const itemsOf = (xml: string) => childrenOf(channelOf(xml), 'item')
const itemOf = (xml: string) => itemsOf(xml)[0] as Element

it('B1: the channel has its title, link, description, language, dates and its own address', () => {
  const xml = printRss(feedWith([storyInFeed()], { of: { kind: 'section', slug: 'world' } }))
  expect(readXml(xml)).toMatchObject({ name: 'rss', attributes: { version: '2.0' } })
  const channel = channelOf(xml)
  expect(['title', 'link', 'description', 'language', 'ttl'].map((name) => textOf(channel, name, ''))).toEqual([
    'The Gazette',
    `${ORIGIN}/`,
    'All that is fit',
    'en',
    '15',
  ])
  expect(textOf(channel, 'lastBuildDate')).toMatch(RFC_822)
  const self = childrenOf(channel, 'link', ATOM).filter((link) => link.attributes.rel === 'self')
  expect(self.map((link) => link.attributes.href)).toEqual([`${ORIGIN}/feeds/world/rss.xml`])
})

it('B1: a channel has a description where the paper has no tagline, and is whole without stories', () => {
  const channel = channelOf(printRss(feedWith([], { description: '' })))
  expect(textOf(channel, 'description')).toBe('The Gazette')
  expect(textOf(channel, 'lastBuildDate')).toBeUndefined()
})

it('B2: an item keeps its guid when its address changes, and says when it was published in the form of RFC 822', () => {
  const one = storyInFeed()
  const moved = { ...one, story: { ...one.story, path: '/region/elsewhere' } }
  const [before, after] = [itemOf(printRss(feedWith([one]))), itemOf(printRss(feedWith([moved])))]
  expect(textOf(before, 'link', '')).toBe(`${ORIGIN}/world/torkham`)
  expect(textOf(after, 'link', '')).toBe(`${ORIGIN}/region/elsewhere`)
  expect(textOf(after, 'guid')).toBe(textOf(before, 'guid'))
  expect(textOf(before, 'guid')).toBe(`urn:uuid:${one.story.id}`)
  expect(childrenOf(before, 'guid')[0]?.attributes.isPermaLink).toBe('false')
  expect(textOf(before, 'pubDate')).toBe('Mon, 23 Nov 2026 10:00:00 GMT')
})

it('B3: names stand in dc:creator, and the summary before the whole text', () => {
  const item = itemOf(printRss(feedWith([storyInFeed()])))
  expect(childrenOf(item, 'creator', DC).map(({ text }) => text)).toEqual(['Sher Ali'])
  expect(childrenOf(item, 'author')).toEqual([])
  const places = ['description', 'encoded'].map((name) =>
    item.children.findIndex((child) => child.name === name && [CONTENT, ''].includes(child.uri)),
  )
  expect(places[0]).toBeGreaterThanOrEqual(0)
  expect(places[1]).toBeGreaterThan(places[0] ?? 0)
})

it('B3: a text that would end a CDATA section comes out as it was written', () => {
  const words = 'A ]]> B <b> & ]]>]]>'
  const one = storyInFeed({ headline: words, standfirst: words, document: documentOf({ body: bodyOf(words) }) })
  const item = itemOf(printRss(feedWith([one])))
  // The generator sets such a text on lines of its own.
  expect(['title', 'description'].map((name) => textOf(item, name, '')?.trim())).toEqual([words, words])
  expect(textOf(item, 'encoded')).toContain('<p>A ]]&gt; B &lt;b&gt; &amp; ]]&gt;]]&gt;</p>')
})

it('B5: a picture goes out with its type, its size, its words and its credit', () => {
  const item = itemOf(printRss(feedWith([storyInFeed()])))
  const [picture] = childrenOf(item, 'content', MEDIA)
  expect(picture?.attributes).toEqual({
    url: `${ORIGIN}/pictures/${'a'.repeat(64)}/1280.webp`,
    type: 'image/webp',
    medium: 'image',
    width: '1280',
    height: '960',
  })
  expect(['credit', 'description', 'copyright'].map((name) => textOf(picture as Element, name, MEDIA))).toEqual([
    'Lena Okafor',
    'The gate at dawn.',
    'The Gazette',
  ])
  expect(childrenOf(picture as Element, 'thumbnail', MEDIA)[0]?.attributes).toMatchObject({
    width: '320',
    height: '240',
  })
})

it('B10: a feed names its hub where the paper has one', () => {
  const hubs = (xml: string) =>
    childrenOf(channelOf(xml), 'link', ATOM).flatMap(({ attributes }) =>
      attributes.rel === 'hub' ? attributes.href : [],
    )
  expect(hubs(printRss(feedWith([], { hub: 'https://hub.example/' })))).toEqual(['https://hub.example/'])
  expect(hubs(printRss(feedWith([])))).toEqual([])
})

it('by setting an item tells its standfirst alone', () => {
  const item = itemOf(printRss(feedWith([storyInFeed()], { shows: 'standfirst' })))
  expect(childrenOf(item, 'encoded', CONTENT)).toEqual([])
  expect(textOf(item, 'description', '')).toMatch(/^Traders ask/)
})
