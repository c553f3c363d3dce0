import { expect, test } from 'vitest'
import { clockReading, momentOfPost, readDate } from './dates.ts'

test.each([
  ['2019-01-04 08:40:00', '2019-01-04T08:40:00.000Z'],
  ['2019-01-04', '2019-01-04T00:00:00.000Z'],
  ['0000-00-00 00:00:00', undefined],
  ['2019-13-40 00:00:00', undefined],
  ['yesterday', undefined],
  ['', undefined],
])('the date %j of an export is %s', (text, iso) => {
  expect(readDate(text)?.toISOString()).toBe(iso)
})

const post = { date: '2021-05-03 09:30:00', dateGmt: '0000-00-00 00:00:00', published: '' }
const reading = (date: string, gmt: string) => {
  const read = clockReading(date, gmt)
  if (!read) throw new Error('no reading')
  return read
}

test('a post without a date in UTC goes by the clock that the post nearest in time shows', () => {
  const readings = [
    reading('2021-01-04 12:00:00', '2021-01-04 11:00:00'),
    reading('2021-05-04 12:00:00', '2021-05-04 10:00:00'),
  ]
  expect(momentOfPost(post, readings, 'UTC')?.toISOString()).toBe('2021-05-03T07:30:00.000Z')
})

test('where no post shows its clock, the time zone of the paper counts, summer time with it', () => {
  expect(momentOfPost(post, [], 'Asia/Karachi')?.toISOString()).toBe('2021-05-03T04:30:00.000Z')
  expect(momentOfPost(post, [], 'Europe/Berlin')?.toISOString()).toBe('2021-05-03T07:30:00.000Z')
  expect(momentOfPost(post, [], 'America/St_Johns')?.toISOString()).toBe('2021-05-03T12:00:00.000Z')
  expect(momentOfPost(post, [], 'UTC')?.toISOString()).toBe('2021-05-03T09:30:00.000Z')
})

test('a post with no date of its own has the one of its feed, or none', () => {
  const none = { date: '0000-00-00 00:00:00', dateGmt: '0000-00-00 00:00:00' }
  expect(momentOfPost({ ...none, published: 'Fri, 04 Jan 2019 08:40:00 +0000' }, [], 'UTC')?.toISOString()).toBe(
    '2019-01-04T08:40:00.000Z',
  )
  expect(momentOfPost({ ...none, published: 'Mon, 30 Nov -0001 00:00:00 +0000' }, [], 'UTC')).toBeUndefined()
})
