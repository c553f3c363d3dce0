import { expect, test } from 'vitest'
import { paragraphsOf } from './compare.ts'

test('a changed word is struck and its successor added, and unchanged paragraphs are only counted', () => {
  const before = ['A headline', 'One.', 'The road is 118 km long.', 'Three.']
  const after = ['A headline', 'One.', 'The road is 181 km long.', 'Three.']
  const [same, changed, rest] = paragraphsOf(before, after)
  expect(same).toMatchObject({ unchanged: 2 })
  expect(changed).toMatchObject({
    pieces: [
      { text: 'The road is ', kind: 'same' },
      { text: '118', kind: 'removed' },
      { text: '181', kind: 'added' },
      { text: ' km long.', kind: 'same' },
    ],
  })
  expect(rest).toMatchObject({ unchanged: 1 })
})

test('a new paragraph is added whole, and one taken out is struck whole', () => {
  expect(paragraphsOf(['One.'], ['One.', 'Two.'])[1]).toMatchObject({ pieces: [{ text: 'Two.', kind: 'added' }] })
  expect(paragraphsOf(['One.', 'Two.'], ['One.'])[1]).toMatchObject({ pieces: [{ text: 'Two.', kind: 'removed' }] })
})

test('two versions that say the same have nothing to show', () => {
  expect(paragraphsOf(['One.', 'Two.'], ['One.', 'Two.'])).toEqual([{ key: '0', unchanged: 2 }])
})
