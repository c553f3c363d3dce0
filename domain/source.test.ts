import { expect, it } from 'vitest'
import { sourceLine } from './source.ts'

const source = (name: string) => ({ name, role: 'source' as const })
const inputs = (name: string) => ({ name, role: 'inputs' as const })

it.each([
  [
    [source('Profit'), inputs('AFP'), inputs('AP')],
    'en',
    'This story is sourced from Profit with inputs from AFP and AP.',
  ],
  [[source('Profit')], 'en', 'This story is sourced from Profit.'],
  [[inputs('AFP')], 'en', 'With inputs from AFP.'],
  [[], 'en', ''],
  [[source('Profit'), inputs('AFP')], 'de', 'This story is sourced from Profit with inputs from AFP.'],
])('the closing line says where a story comes from: %j in %s', (credits, language, line) => {
  expect(sourceLine(credits, '', language)).toBe(line)
})

it('the paper’s own sentence stands after it', () => {
  expect(sourceLine([source('Profit')], 'For information only.', 'en')).toBe(
    'This story is sourced from Profit. For information only.',
  )
})
