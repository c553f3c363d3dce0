import { expect, it } from 'vitest'
import { same } from './same.ts'

it.each([
  [{ a: 1, b: [1, { c: null }] }, { b: [1, { c: null }], a: 1 }, true],
  [{ a: 1, b: undefined }, { a: 1 }, true],
  [{ a: 1 }, { a: 1, b: null }, false],
  [[1, 2], [2, 1], false],
  [[1], { 0: 1 }, false],
  ['1', 1, false],
  [null, {}, false],
])('%j and %j are the same: %s', (one, other, are) => {
  expect(same(one, other)).toBe(are)
  expect(same(other, one)).toBe(are)
})
