import { describe, expect, it } from 'vitest'
import { beginningOfDay, dayAfter } from './days.ts'

describe('a day begins', () => {
  it.each([
    ['UTC', '2026-11-24', '2026-11-24T00:00:00.000Z'],
    ['Asia/Karachi', '2026-11-24', '2026-11-23T19:00:00.000Z'],
    ['Asia/Kathmandu', '2026-11-24', '2026-11-23T18:15:00.000Z'],
    ['Pacific/Auckland', '2026-11-24', '2026-11-23T11:00:00.000Z'],
    ['America/New_York', '2026-11-24', '2026-11-24T05:00:00.000Z'],
    ['Europe/Berlin', '2026-03-29', '2026-03-28T23:00:00.000Z'],
    ['Europe/Berlin', '2026-03-30', '2026-03-29T22:00:00.000Z'],
    ['Africa/Cairo', '2026-04-24', '2026-04-23T22:00:00.000Z'],
  ])('in %s on %s at %s', (timeZone, day, moment) => {
    expect(beginningOfDay(timeZone, day)?.toISOString()).toBe(moment)
  })

  it.each(['', 'yesterday', '2026-02-30', '2026-13-01', '26-1-1', '2026-11-24T00:00'])('never on “%s”', (day) => {
    expect(beginningOfDay('Asia/Karachi', day)).toBeUndefined()
  })
})

it('a day follows the last one of a month and of a year', () => {
  expect(dayAfter('2026-02-28')).toBe('2026-03-01')
  expect(dayAfter('2026-12-31')).toBe('2027-01-01')
})
