import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readReaderAddress } from './reader-address.ts'

const [A, B, C] = [
  'mwtsieyn.01a20d5b-eb9d-7192-9314-71699f90252f',
  'mwtsieym.01a20d5b-eb9d-7192-9314-71699f90252f',
  'mwtsieyo.01a20d5b-eb9d-7192-9314-71699f90252f',
]

const PICTURE = `/pictures/${'a1'.repeat(32)}/640.webp`

describe('the query of a page', () => {
  it.each([
    ['/', '?utm_source=x&fbclid=y&before=z', ''],
    ['/latest', `?utm_source=x&before=${B}`, `?before=${B}`],
    ['/latest', '?before=mangled', ''],
    ['/latest', '?page=2', ''],
    ['/national', `?after=${A}&before=${B}`, `?before=${B}&after=${A}`],
    ['/national', `?before=${B}&before=${C}`, `?before=${B}`],
    ['/national', '?before=&after=', ''],
    ['/national', '?BEFORE=b', ''],
    ['/national/story', '?fbclid=y', ''],
    ['/topics/gates', `?before=${B}`, `?before=${B}`],
    ['/corrections', `?before=${B}&after=${A}`, `?before=${B}`],
    ['/search', '?page=2&q=gates+and+roads&utm_source=x', '?q=gates+and+roads&page=2'],
    ['/search', '?q=%D8%AE%D8%A8%D8%B1', '?q=%D8%AE%D8%A8%D8%B1'],
    ['/search', '?q=%ff', '?q=%EF%BF%BD'],
    ['/national/story/history', `?before=${B}`, ''],
    [PICTURE, '?v=2', ''],
  ])('%s%s is read as “%s”', (path, query, read) => {
    expect(readReaderAddress(path, query).query).toBe(read)
  })

  it('is as long as a reader could type, and no longer', () => {
    expect(readReaderAddress('/search', `?q=${'x'.repeat(4000)}`).query).toBe(`?q=${'x'.repeat(250)}`)
  })

  const path = fc.constantFrom('/', '/latest', '/search', '/corrections', '/national', '/national/story', '/-/-/-')
  const name = fc.constantFrom('before', 'after', 'q', 'page', 'order', 'utm_source', 'fbclid', 'p')
  const query = fc
    .array(fc.tuple(name, fc.oneof(fc.string({ unit: 'binary' }), fc.webQueryParameters())), { maxLength: 6 })
    .map((pairs) => `?${pairs.map(([key, value]) => `${key}=${value}`).join('&')}`)

  it('reads the same when it is read again, so that each page has one address', () => {
    fc.assert(
      fc.property(path, query, (where, asked) => {
        const { query: read } = readReaderAddress(where, asked)
        expect(readReaderAddress(where, read).query).toBe(read)
      }),
    )
  })

  it('does not depend on the order in which it was asked', () => {
    fc.assert(
      fc.property(
        path,
        fc.shuffledSubarray([`before=${B}`, `after=${A}`, 'q=x', 'page=2', 'order=newest']),
        (where, parts) => {
          const [one, other] = [parts, parts.toSorted()].map(
            (some) => readReaderAddress(where, `?${some.join('&')}`).query,
          )
          expect(one).toBe(other)
        },
      ),
    )
  })
})

describe('what an address shows', () => {
  it.each([
    ['/', 'page'],
    ['/national/story', 'page'],
    [PICTURE, 'picture'],
    [PICTURE.replace('640', '417'), 'picture'],
    [PICTURE.replace('640', '1281'), 'nothing'],
    [PICTURE.replace('640', '0640'), 'nothing'],
    [PICTURE.replace('640', '0'), 'nothing'],
    [PICTURE.replace('640', '-1'), 'nothing'],
    [PICTURE.replace('webp', 'png'), 'nothing'],
    [PICTURE.replace('a', 'g'), 'nothing'],
    ['/pictures/abc/640.webp', 'nothing'],
    ['/pictures/abc', 'page'],
    [`${PICTURE}/x`, 'page'],
  ])('%s: %s', (path, shows) => expect(readReaderAddress(path, '?v=2').shows).toBe(shows))
})

describe('what must exist for a page', () => {
  it.each([
    ['/', undefined],
    ['/latest', undefined],
    ['/search', undefined],
    ['/corrections', undefined],
    ['/manifest.webmanifest', undefined],
    ['/apple-touch-icon.png', undefined],
    [PICTURE, PICTURE],
    ['/national', '/national'],
    ['/national/story', '/national/story'],
    ['/national/story/history', '/national/story'],
    ['/history', '/history'],
    ['/national/history', '/national/history'],
    ['/a/b/c/history', '/a/b/c/history'],
    ['/searching', '/searching'],
    ['/feed', '/feed'],
    ['/feeds/rss.xml', undefined],
    ['/feeds/world/atom.xml', '/world'],
    ['/feeds/topics/gates/feed.json', '/topics/gates'],
    ['/feeds/nothing', '/feeds/nothing'],
  ])('%s: %s', (path, mustExist) => expect(readReaderAddress(path, '').mustExist).toBe(mustExist))
})

describe('an old address in the query', () => {
  it.each([
    ['?p=12', true],
    ['?page_id=3', true],
    ['?x=y&p=12', true],
    ['?cat=4', true],
    ['?attachment_id=9', true],
    ['', false],
    ['?utm_source=x', false],
    ['?page=2', false],
    ['?step=2', false],
    ['?q=p=12', false],
    ['?p', false],
  ])('may hide in “%s”: %s', (query, may) => expect(readReaderAddress('/', query).mayBeOld).toBe(may))
})

describe('a feed', () => {
  it('reads the question of a saved search in one form, and no other query', () => {
    expect(readReaderAddress('/feeds/search/rss.xml', '?utm_source=x&q=%20Gates%20').query).toBe('?q=gates')
    expect(readReaderAddress('/feeds/rss.xml', '?q=gates&p=12')).toMatchObject({ query: '', mayBeOld: false })
  })

  it('moves with its page, in the form that was asked for', () => {
    const read = readReaderAddress('/feeds/topics/gates/atom.xml', '')
    expect(read.movesTo?.('/topics/borders')).toBe('/feeds/topics/borders/atom.xml')
  })
})
