import { describe, expect, it } from 'vitest'
import { AUTHORITY, may, ROLES, type Staff, type Verb } from './staff.ts'

const verbs = Object.keys(AUTHORITY) as Verb[]
const person = (role: Staff['role'], sections: Staff['sections'] = 'all'): Staff => ({
  id: 'x',
  name: 'x',
  role,
  sections,
})

describe('authority', () => {
  it.each(['publish', 'schedule', 'correct', 'withdraw', 'embargo'] as const)('to %s is not a reporter’s', (verb) => {
    expect(may(person('reporter'), verb)).toBe(false)
  })

  it('ends at the sections a person has', () => {
    for (const role of ROLES) {
      for (const verb of verbs) expect(may(person(role, ['own']), verb, 'other')).toBe(false)
    }
  })

  const CLOCKS = ['record-passed', 'count-missing', 'sweep-pictures', 'thin-autosaves']
  it('of the clock is to record what has passed, and none of the desk’s', () => {
    for (const verb of verbs) expect(may({ system: 'clock' }, verb)).toBe(CLOCKS.includes(verb))
  })

  it('over everything that a person may do is the editor-in-chief’s', () => {
    for (const verb of verbs.filter((one) => AUTHORITY[one].roles.length > 0))
      expect(may(person('editor-in-chief'), verb)).toBe(true)
  })
})
