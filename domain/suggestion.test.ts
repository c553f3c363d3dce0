import { expect, it } from 'vitest'
import { beginningOf } from './suggestion.ts'

it.each([
  ['  cpec ', 'cpec'],
  ['China,\tPakistan', 'China, Pakistan'],
  ['پاک', 'پاک'],
  ['cafe\u0301', 'caf\u00e9'],
  ['a\0b', 'a b'],
  ['x'.repeat(60), 'x'.repeat(60)],
])('%j is looked up as %j', (typed, text) => expect(beginningOf(typed)).toBe(text))

it.each([
  ['', ''],
  ['one sign', 'c'],
  ['blanks', '   '],
  ['signs without a letter', '%_'],
  ['a whole text', 'x'.repeat(61)],
])('nothing is suggested for %s', (_, typed) => expect(beginningOf(typed)).toBeUndefined())
