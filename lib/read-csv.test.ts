import { expect, it } from 'vitest'
import { readCsv } from './read-csv.ts'
import { Refusal } from './refusal.ts'

it.each([
  ['commas', '/a,/b\n/c,/d\n'],
  ['semicolons, as spreadsheets of half of Europe write them', '/a;/b\r\n/c;/d'],
  ['tabs', '/a\t/b\n/c\t/d'],
  ['quotes, blanks and a byte order mark', '\uFEFF "/a" , /b\n\n"/c",/d\n'],
])('reads a table with %s', (_, text) => {
  expect(readCsv(text).map(({ cells }) => cells)).toEqual([
    ['/a', '/b'],
    ['/c', '/d'],
  ])
})

it('tells of each row in which line it stands', () => {
  expect(readCsv('/a,/b\n\n/c,/d').map(({ line }) => line)).toEqual([1, 3])
})

it('refuses a quote that never ends', () => {
  expect(() => readCsv('/a,"/b\n/c,/d')).toThrow(Refusal)
})
