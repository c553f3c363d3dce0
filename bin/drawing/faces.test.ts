import { existsSync } from 'node:fs'
import { expect, it } from 'vitest'
import { facesFor } from './faces.ts'
import { families } from './families.ts'

it.each([
  ['en', 'Šárka & Żółć: “nine days”', ['Newsreader Display']],
  ['ur', 'کراچی میں CPEC 2026', ['Nastaliq', 'Newsreader Display']],
  ['ar', 'يفتتح 2026', ['noto-sans', 'noto-sans-arabic']],
  ['hi', 'प्रधानमंत्री 2026', ['noto-sans']],
  ['ru', 'Москва', ['noto-sans']],
  ['el', 'Αθήνα', ['noto-sans']],
  ['vi', 'Việt Nam', ['noto-sans']],
  ['bn', 'বাংলা', ['noto-sans-bengali']],
  ['ta', 'தமிழ்', ['noto-sans-tamil']],
  ['si', 'සිංහල', ['noto-sans-sinhala']],
  ['th', 'ไทย', ['noto-sans-thai']],
  ['he', 'עברית', ['noto-sans-hebrew']],
  ['ka', 'ქართული', ['noto-sans-georgian']],
  ['am', 'አማርኛ', ['noto-sans-ethiopic']],
  ['ja', '骨と橋', ['noto-sans-jp']],
  ['zh', '骨与桥', ['noto-sans-sc']],
  ['zh-TW', '骨與橋', ['noto-sans-tc']],
  ['ko', '다리', ['noto-sans-kr']],
])('in %s, “%s” is set in faces that have all its letters', (language, words, stack) => {
  expect(facesFor(words, language)).toMatchObject({ text: words, stack })
})

it('only the files are read that the words need', () => {
  expect(facesFor('骨', 'ja').faces).toHaveLength(1)
  expect(facesFor('Gate', 'en').faces).toHaveLength(1)
})

it('what no face can draw is left out rather than drawn as a box', () => {
  expect(facesFor('The gate 😀 opens', 'en').text).toBe('The gate  opens')
})

it('every face is there', () => {
  const faces = [...families.values()].flat()
  expect(faces.length).toBeGreaterThan(400)
  expect(faces.filter(({ path }) => !existsSync(path))).toEqual([])
})
