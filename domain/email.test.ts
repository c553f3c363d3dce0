import { expect, test } from 'vitest'
import { readEmail } from './email.ts'

test.each([
  [' Sana.Mirza@Paper.Example ', 'sana.mirza@paper.example'],
  ['desk@localhost', 'desk@localhost'],
  ['sana+desk@paper.example', 'sana+desk@paper.example'],
  ['Cafe\u0301@paper.example', 'café@paper.example'],
  ['خبر@اخبار.example', 'خبر@اخبار.example'],
])('“%s” is kept as %s', (text, email) => {
  expect(readEmail(text)).toBe(email)
})

test.each([
  '',
  'sana',
  '@paper.example',
  'sana@',
  'sana@@paper.example',
  'sana@paper..example',
  'sana@.example',
  'sana mirza@paper.example',
  'sana@paper.example, eve@evil.example',
  '"e@evil.example"@paper.example',
  'Sana <sana@paper.example>',
  'sana@paper.example\r\nBcc: eve@evil.example',
  `sana@${'a'.repeat(250)}.example`,
  `${'a'.repeat(65)}@paper.example`,
  'sana\u202e@paper.example',
])('G3: a letter never goes to “%s”', (text) => {
  expect(readEmail(text)).toBeUndefined()
})
