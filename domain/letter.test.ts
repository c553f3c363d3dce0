import { expect, test } from 'vitest'
import { letterHtml, letterText, oneLine, subjectOf } from './letter.ts'

const sender = { name: 'The Gazette', origin: 'https://gazette.example' }

test.each([
  ['a line break', 'Zahra\r\nBcc: x', 'Zahra Bcc: x'],
  ['a break that is no line feed', 'Zahra\u2028Bcc\u0085x', 'Zahra Bcc x'],
  ['a sign that turns the direction', 'Zahra \u202egnp.exe', 'Zahra gnp.exe'],
  ['half a sign', 'Zahra \ud83d', 'Zahra \ufffd'],
  ['joiners, which Urdu needs', 'می\u200cخواہم', 'می\u200cخواہم'],
])('1.3.11: %s in a name begins nothing new', (_what, text, line) => {
  expect(oneLine(text)).toBe(line)
})

test('a subject is cut between signs and never within one', () => {
  expect(subjectOf({ subject: '🗞'.repeat(300), lines: [] })).toBe('🗞'.repeat(200))
})

test('nothing that somebody is called becomes markup', () => {
  const html = letterHtml({ subject: '</title><b>', lines: ['<img src=x onerror="a">', "Q&A's"] }, sender)
  expect(html).toContain('<title>&lt;/title&gt;&lt;b&gt;</title>')
  expect(html).toContain('&lt;img src=x onerror=&quot;a&quot;&gt;')
  expect(html).toContain('Q&amp;A&#39;s')
})

test('the text is paragraphs, the link on a line of its own, and who sends it', () => {
  const link = { label: 'Accept', url: 'https://gazette.example/x' }
  expect(letterText({ subject: 'Welcome', lines: ['One.', 'Two.'], link }, sender)).toBe(
    'One.\n\nTwo.\n\nAccept:\nhttps://gazette.example/x\n\nThe Gazette\nhttps://gazette.example\n',
  )
})
