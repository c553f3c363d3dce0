import fc from 'fast-check'
import { expect, it } from 'vitest'
import {
  FEED_FORMAT_NAMES,
  type FeedOf,
  feedAddress,
  feedView,
  pageOfFeed,
  readFeedAddress,
  readFeedView,
} from './feed-address.ts'

const EACH: [FeedOf, string][] = [
  [{ kind: 'paper' }, '/feeds/rss.xml'],
  [{ kind: 'section', slug: 'world' }, '/feeds/world/rss.xml'],
  [{ kind: 'topic', slug: 'پانی' }, '/feeds/topics/%D9%BE%D8%A7%D9%86%DB%8C/rss.xml'],
  [{ kind: 'contributor', slug: 'sher-ali' }, '/feeds/by/sher-ali/rss.xml'],
  [{ kind: 'genre', genre: 'opinion' }, '/feeds/genre/opinion/rss.xml'],
  [{ kind: 'search', q: 'torkham gate' }, '/feeds/search/rss.xml?q=torkham+gate'],
  [{ kind: 'search', q: 'x', section: 'world' }, '/feeds/search/rss.xml?q=x&section=world'],
]

it.each(EACH)('%o stands at %s, and is read again from there in every form', (of, address) => {
  expect(feedAddress(of, 'rss')).toBe(address)
  for (const format of FEED_FORMAT_NAMES) {
    const url = new URL(feedAddress(of, format), 'https://paper.example')
    expect(readFeedAddress(decodeURIComponent(url.pathname), url.search)).toEqual({ of, format, query: url.search })
  }
})

it.each(EACH)('%o has a page for browsers, which knows it again', (of) => {
  const view = new URL(feedView(of), 'https://paper.example')
  expect(view.pathname).toBe('/feeds')
  expect(readFeedView(view.searchParams.get('of') ?? '')).toEqual(of)
})

it('what no feed can have is none', () => {
  const wrong = ['/feeds', '/feeds/', '/feeds/rss', '/feeds/a/b/rss.xml', '/feeds/genre/rant/rss.xml', '/rss.xml']
  const read = [...wrong, '/feeds/topics/a/b/rss.xml', '/feeds/search/rss.xml'].map((path) => readFeedAddress(path, ''))
  expect(read.every((one) => one === undefined)).toBe(true)
})

it('searches that mean the same are one address, and none is longer than a question', () => {
  const ask = (q: string) => readFeedAddress('/feeds/search/rss.xml', `?${new URLSearchParams({ q, utm_source: 'x' })}`)
  expect(ask('  Torkham \n GATE\0')?.query).toBe('?q=torkham+gate')
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
      const read = ask(text)
      if (!read) return text.replace(/[\p{Cc}\s]/gu, '') === ''
      const again = readFeedAddress('/feeds/search/rss.xml', read.query)
      return again?.query === read.query && (read.of.kind === 'search' ? read.of.q : '').length <= 200
    }),
  )
})

it('a feed of a section, a topic or a contributor needs its page; others are always there', () => {
  expect(EACH.map(([of]) => pageOfFeed(of))).toEqual([
    undefined,
    '/world',
    '/topics/پانی',
    '/by/sher-ali',
    undefined,
    undefined,
    undefined,
  ])
})
