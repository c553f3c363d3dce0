import fc from 'fast-check'
import { expect, it } from 'vitest'
import { checkRedirects, type KnownAddress } from './redirects.ts'

const paper = new Map<string, KnownAddress>([
  ['/', {}],
  ['/city', {}],
  ['/city/bridge', {}],
  ['/city/old-bridge', { movedTo: '/city/bridge' }],
  ['/2019/bridge', { movedTo: '/city' }],
  ['/admin', { isReserved: true }],
])
const list = (...pairs: [from: string, to: string][]) => pairs.map(([from, to], i) => ({ line: i + 1, from, to }))

it.each<[string, [string, string][], Record<string, string>]>([
  ['a plain one', [['/a', '/city/bridge']], { '/a': '/city/bridge' }],
  [
    'a whole web address',
    [['https://old.example/Archive/1?p=12', 'https://paper.example/city']],
    { '/archive/1?p=12': '/city' },
  ],
  ['one that ends in a move', [['/a', '/city/old-bridge']], { '/a': '/city/bridge' }],
  [
    'a chain of its own',
    [
      ['/a', '/b'],
      ['/b', '/c'],
      ['/c', '/city'],
    ],
    { '/a': '/city', '/b': '/city', '/c': '/city' },
  ],
  [
    'one said twice',
    [
      ['/a', '/city'],
      ['/A/', '/city'],
    ],
    { '/a': '/city' },
  ],
  ['one that is known', [['/2019/bridge', '/city']], { '/2019/bridge': '/city' }],
  ['Urdu', [['/%D8%AE%D8%A8%D8%B1', '/city']], { '/خبر': '/city' }],
])('keeps %s in one hop', (_, pairs, kept) => {
  const { good, bad } = checkRedirects(list(...pairs), paper)
  expect(bad).toEqual([])
  expect(Object.fromEntries(good.map(({ from, to }) => [from, to]))).toEqual(kept)
})

it.each<[string, [string, string][], RegExp]>([
  ['to itself', [['/a', '/A/']], /\/a leads to itself/],
  [
    'in a circle',
    [
      ['/a', '/b'],
      ['/b', '/a'],
    ],
    /circle: \/a → \/b → \/a/,
  ],
  ['to nothing', [['/a', '/nowhere']], /There is no \/nowhere in the paper/],
  ['from a page of the paper', [['/city', '/city/bridge']], /\/city is a page of the paper itself/],
  ['from the front', [['/', '/city']], /no old address/],
  ['to what is reserved', [['/a', '/admin']], /There is no \/admin/],
  ['from what is reserved', [['/admin', '/city']], /\/admin is a page of the paper itself/],
  ['to no address', [['/a', '']], /no address of the paper/],
  [
    'two ways',
    [
      ['/a', '/city'],
      ['/a', '/city/bridge'],
    ],
    /leads to \/city by line 1/,
  ],
  ['from broken escapes', [['/%E0%A4%A', '/city']], /no old address/],
  ['elsewhere already', [['/2019/bridge', '/city/bridge']], /leads to \/city already/],
])('refuses one that leads %s', (_, pairs, trouble) => {
  expect(
    checkRedirects(list(...pairs), paper)
      .bad.map((one) => one.trouble)
      .join('\n'),
  ).toMatch(trouble)
})

it('changes one that leads elsewhere when it is told to', () => {
  const { good } = checkRedirects(list(['/2019/bridge', '/city/bridge']), paper, { replace: true })
  expect(good).toMatchObject([{ from: '/2019/bridge', to: '/city/bridge', isKnown: false }])
})

it('ends every list: whatever is kept leads to a page of the paper and is none itself, and no line is lost', () => {
  const path = fc.constantFrom(
    '/a',
    '/b',
    '/c',
    '/d',
    '/city',
    '/city/bridge',
    '/city/old-bridge',
    '/2019/bridge',
    '/nowhere',
  )
  fc.assert(
    fc.property(fc.array(fc.tuple(path, path), { maxLength: 12 }), fc.boolean(), (pairs, replace) => {
      const { good, bad } = checkRedirects(list(...pairs), paper, { replace })
      for (const { from, to } of good) {
        expect(paper.get(to)).toEqual({})
        expect(paper.get(from)?.movedTo === undefined && paper.has(from)).toBe(false)
      }
      expect(new Set(good.map(({ from }) => from)).size).toBe(good.length)
      const said = new Set([...good.map(({ from }) => from), ...bad.map(({ line }) => pairs[line - 1]?.[0])])
      for (const [from] of pairs) expect(said).toContain(from)
    }),
  )
})
