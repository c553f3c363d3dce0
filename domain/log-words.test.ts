import { describe, expect, it } from 'vitest'
import { EVENT_NAMES, type EventDetails, type EventName, NOBODY } from './event.ts'
import { LOG_NAMES } from './log.ts'
import { isLogKind, LOG_KINDS, logSentence, namesOfKind } from './log-words.ts'
import type { LogActor, LogLine } from './person.ts'
import { storySentence } from './story-words.ts'

const sana = { staffId: '1', name: 'Sana Mirza' }
const sections = new Map([['s1', 'National']])

const line = (name: EventName, details: EventDetails = {}, rest: Partial<LogLine> = {}): LogLine => ({
  id: 1,
  at: new Date('2026-11-24T14:00:00Z'),
  name,
  actor: sana,
  subjectId: '2',
  subjectName: 'Bilal Ahmed',
  details,
  ...rest,
})

const say = (one: LogLine) => logSentence(one, (id) => sections.get(id))
const door: LogActor = { system: 'door' }

describe('the log says', () => {
  it.each<[string, LogLine]>([
    [
      'Sana Mirza invited Bilal Ahmed as reporter in National.',
      line('staff.invited', { role: 'reporter', sections: ['s1'] }),
    ],
    [
      'Sana Mirza changed Bilal Ahmed (role and sections), from reporter in National to editor in all sections.',
      line('staff.changed', {
        fields: ['role', 'sections'],
        role: 'editor',
        sections: 'all',
        roleBefore: 'reporter',
        sectionsBefore: ['s1'],
      }),
    ],
    ['Sana Mirza changed Bilal Ahmed (address).', line('staff.changed', { fields: ['email'] })],
    ['Sana Mirza switched Bilal Ahmed off and ended 2 sessions.', line('staff.switched-off', { sessions: 2 })],
    [
      'Sana Mirza reset the password of Bilal Ahmed: “Phone stolen”.',
      line('staff.password-reset', { reason: 'Phone stolen' }),
    ],
    [
      'Somebody gave a wrong password for somebody unknown.',
      line('staff.sign-in-refused', { step: 'password' }, { actor: door, subjectId: NOBODY, subjectName: undefined }),
    ],
    [
      'Somebody with the password of Bilal Ahmed gave a wrong code.',
      line('staff.sign-in-refused', { step: 'code' }, { actor: door }),
    ],
    [
      'Sana Mirza tried to publish a story in National, which they may not.',
      line('staff.refused', { verb: 'publish', section: 's1' }, { subjectId: '1', subjectName: 'Sana Mirza' }),
    ],
    ['Sana Mirza ended a session of their own.', line('staff.session-ended', {}, { subjectId: '1' })],
    [
      'Bilal Ahmed set a new password by a link and ended one session.',
      line('staff.password-changed', { byLink: true, sessions: 1 }, { actor: door }),
    ],
    [
      'Sana Mirza changed the section “Sport” (name and place in the menu).',
      line('section.changed', { fields: ['name', 'position'] }, { subjectName: 'Sport' }),
    ],
    [
      'The import made the topic “coal”.',
      line('topic.made', { slug: 'coal' }, { actor: { system: 'import' }, subjectName: undefined }),
    ],
    [
      'Sana Mirza merged the topic “Coal” into “Power”.',
      line('topic.merged', { into: 't2' }, { subjectName: 'Coal', otherName: 'Power' }),
    ],
    [
      'Sana Mirza took the topic “Coal” out of “Power” again.',
      line('topic.unmerged', { from: 't2' }, { subjectName: 'Coal', otherName: 'Power' }),
    ],
    ['Sana Mirza saved the page “Imprint”.', line('page.saved', { slug: 'imprint' }, { subjectName: 'Imprint' })],
    [
      'Sana Mirza changed the settings of the paper (time zone).',
      line('settings.changed', { fields: ['timeZone'] }, { subjectName: undefined }),
    ],
  ])('%s', (sentence, one) => {
    expect(say(one)).toBe(sentence)
  })

  it('something of every event that it keeps, and never a hole in the sentence', () => {
    for (const name of LOG_NAMES) {
      for (const subjectName of ['Bilal Ahmed', undefined]) {
        const sentence = say(line(name, {}, { subjectName }))
        expect(sentence).toMatch(/^\p{Lu}.+\.$/u)
        expect(sentence).not.toMatch(/undefined|null|\bNaN\b|\[object| {2}/i)
        expect(sentence).not.toContain(name)
      }
    }
  })
})

it.each(EVENT_NAMES)('%s, which a verb can make, is told in one log as a sentence', (name) => {
  const ofStory = storySentence(
    { id: 1, at: new Date(0), name, actor: sana, details: {}, names: new Map() },
    () => 'noon',
  )
  const told = [say(line(name)), ofStory].filter((sentence) => !sentence.includes(name))
  expect(told).toHaveLength(1)
  expect(told[0]).toMatch(/^\p{Lu}.+\.$/u)
})

it('every event of the log is of exactly one kind', () => {
  const kinds = Object.keys(LOG_KINDS).filter(isLogKind)
  expect(kinds.flatMap(namesOfKind).toSorted()).toEqual([...LOG_NAMES].toSorted())
})
