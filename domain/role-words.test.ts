import { describe, expect, it } from 'vitest'
import { accessWords, dutiesOf, ROLE_NAMES, scopeWords, untold, VERB_WORDS } from './role-words.ts'
import { AUTHORITY, ROLES, type Verb } from './staff.ts'

const verbs = Object.keys(AUTHORITY) as Verb[]
const told = (role: (typeof ROLES)[number]) => dutiesOf(role).flatMap(({ may }) => may)

it('every verb has words of its own', () => {
  const words = verbs.map((verb) => VERB_WORDS[verb])
  expect(words.every((text) => /^[a-z].+[^.]$/.test(text))).toBe(true)
  expect(new Set(words).size).toBe(verbs.length)
})

describe.each(ROLES)('what a %s is told', (role) => {
  it('is exactly what the verbs allow', () => {
    const allowed = verbs.filter((verb) => AUTHORITY[verb].roles.some((one) => one === role))
    expect(told(role).toSorted()).toEqual(allowed.map((verb) => VERB_WORDS[verb]).toSorted())
  })
})

it('only what no person may do is told in no group', () => {
  for (const verb of untold) expect(AUTHORITY[verb].roles).toEqual([])
})

it('says where a role counts', () => {
  expect(scopeWords({ sections: 'all' }, [])).toBe('All sections')
  expect(scopeWords({ sections: ['1', '2'] }, ['National', 'World'])).toBe('National, World')
  expect(scopeWords({ sections: [] }, [])).toBe('No section')
  expect(accessWords('section-editor', ['National', 'World'])).toBe('section editor in National and World')
  expect(accessWords('editor-in-chief', 'all')).toBe('editor-in-chief in all sections')
  expect(Object.keys(ROLE_NAMES)).toEqual([...ROLES])
})
