import { expect, it } from 'vitest'
import { momentWords } from './moment.tsx'

const now = new Date('2026-11-24T09:00:00Z')

it.each([
  ['2026-11-24T09:00:10Z', 'just now'],
  ['2026-11-24T08:57:00Z', '3 minutes ago'],
  ['2026-11-24T06:40:00Z', '2 hours ago'],
  ['2026-11-24T02:30:00Z', 'today, 07:30'],
  ['2026-11-23T16:30:00Z', 'yesterday, 21:30'],
  ['2026-11-02T16:30:00Z', '2 Nov 2026, 21:30'],
  ['2026-11-24T10:00:00Z', 'in 1 hour'],
  ['2026-12-01T09:00:00Z', '1 Dec 2026, 14:00'],
])('says of %s in Karachi: %s', (at, words) => {
  expect(momentWords(new Date(at), now, 'Asia/Karachi')).toBe(words)
})
