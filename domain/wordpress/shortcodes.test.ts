import { expect, test } from 'vitest'
import { closedNames, splitShortcodes } from './shortcodes.ts'

const split = (text: string) =>
  splitShortcodes(text, closedNames(text)).map((piece) => (piece.kind === 'text' ? piece.text : `{${piece.said}}`))

test.each([
  ['words [sic] and [the virus], [1] and [also] words', ['words [sic] and [the virus], [1] and [also] words']],
  ['[gallery ids="1,2"] after', ['{[gallery ids="1,2"]}', ' after']],
  ['[caption id="a" width="3"] Words [/caption]', ['{[caption id="a" width="3"]}', ' Words ', '{[/caption]}']],
  ['[youtube=https://youtu.be/x]', ['{[youtube=https://youtu.be/x]}']],
  ['[odd]inner[/odd]', ['{[odd]}', 'inner', '{[/odd]}']],
  ['[vc_row][vc_column]inner', ['{[vc_row]}', '{[vc_column]}', 'inner']],
  ['write [[gallery]] to have one', ['write ', '[gallery]', ' to have one']],
  ['[[gallery] x', ['[', '{[gallery]}', ' x']],
  ['[unclosed id="3', ['[unclosed id="3']],
])('%j is taken apart into %j', (text, pieces) => {
  expect(split(text)).toEqual(pieces)
})

test('a hundred thousand open brackets are read in no time', () => {
  const from = performance.now()
  split('[gallery '.repeat(100_000))
  expect(performance.now() - from).toBeLessThan(2000)
})
