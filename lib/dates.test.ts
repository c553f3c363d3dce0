import { expect, test } from 'vitest'
import {
  dateOf,
  dayIn,
  directionOf,
  secondsToMidnight,
  shortDateOf,
  timeOf,
  weekdayAndDateOf,
  withOffset,
  zoneNameOf,
} from './dates.ts'

const karachi = { language: 'en', timeZone: 'Asia/Karachi' }
const urdu = { language: 'ur', timeZone: 'Asia/Karachi' }
const evening = new Date('2026-11-24T19:05:09.123Z')

test('a moment is read in the zone of the paper, day first and on the 24-hour clock', () => {
  expect(timeOf(karachi, evening)).toBe('00:05')
  expect(dateOf(karachi, evening)).toBe('25 November 2026')
  expect(shortDateOf(karachi, evening)).toBe('25 Nov 2026')
  expect(weekdayAndDateOf(karachi, evening)).toBe('Wednesday 25 November 2026')
  expect(dayIn('Asia/Karachi', evening)).toBe('2026-11-25')
  expect(dayIn('America/New_York', evening)).toBe('2026-11-24')
})

test('the moment for machines carries the offset of its zone', () => {
  expect(withOffset('Asia/Karachi', evening)).toBe('2026-11-25T00:05:09+05:00')
  expect(withOffset('UTC', evening)).toBe('2026-11-24T19:05:09+00:00')
  expect(withOffset('America/St_Johns', evening)).toBe('2026-11-24T15:35:09-03:30')
  expect(new Date(withOffset('Asia/Kathmandu', evening)).getTime()).toBe(new Date('2026-11-24T19:05:09Z').getTime())
})

test('Urdu has its own digits, and its zone in words', () => {
  expect(timeOf(urdu, evening)).toBe('۰۰:۰۵')
  expect(dateOf(urdu, evening)).toContain('۲۰۲۶')
  expect(zoneNameOf(urdu, evening)).toMatch(/پاکستان/)
})

test('a zone is called what people call it', () => {
  expect(zoneNameOf(karachi, evening)).toBe('PKT')
  expect(zoneNameOf({ language: 'en', timeZone: 'UTC' }, evening)).toBe('UTC')
  expect(zoneNameOf({ language: 'en', timeZone: 'Asia/Kathmandu' }, evening)).toBe('GMT+5:45')
})

test('the day ends at the midnight of the zone', () => {
  expect(secondsToMidnight('Asia/Karachi', new Date('2026-11-24T18:59:30Z'))).toBe(30)
  expect(secondsToMidnight('Asia/Karachi', new Date('2026-11-24T19:00:00Z'))).toBe(86_400)
})

test('a script gives its direction, whatever the tag', () => {
  expect(['en', 'ur', 'ur-PK', 'ar', 'he', 'pa-Arab', 'pa', 'hi'].map(directionOf)).toEqual([
    'ltr',
    'rtl',
    'rtl',
    'rtl',
    'rtl',
    'rtl',
    'ltr',
    'ltr',
  ])
})
