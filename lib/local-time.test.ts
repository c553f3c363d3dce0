import { describe, expect, it } from 'vitest'
import { localTimeIn, momentIn } from './local-time.ts'

describe('a time as the clocks of a zone show it', () => {
  it.each([
    ['Asia/Karachi', '2026-11-24T08:00', '2026-11-24T03:00:00.000Z'],
    ['UTC', '2026-11-24T08:00:30', '2026-11-24T08:00:30.000Z'],
    ['Europe/Berlin', '2026-07-01T00:30', '2026-06-30T22:30:00.000Z'],
    // Shown twice: the first of the two.
    ['Europe/Berlin', '2026-10-25T02:30', '2026-10-25T00:30:00.000Z'],
  ])('%s %s is %s', (zone, local, moment) => {
    expect(momentIn(zone, local)?.toISOString()).toBe(moment)
    expect(localTimeIn(zone, new Date(moment))).toBe(local.slice(0, 16))
  })

  it.each([
    ['Europe/Berlin', '2026-03-29T02:30'],
    ['UTC', '2026-02-30T10:00'],
    ['UTC', '2026-11-24'],
    ['UTC', 'tomorrow'],
  ])('%s never shows %s', (zone, local) => {
    expect(momentIn(zone, local)).toBeUndefined()
  })
})
