import { expect, it } from 'vitest'
import { fourEyes } from './four-eyes.ts'
import { actorName, ROLES, type Staff } from './staff.ts'

const person = (role: Staff['role'], sections: Staff['sections'] = 'all'): Staff => ({
  id: 'amna',
  name: 'Amna',
  role,
  sections,
})

it.each(ROLES)('a text of another’s asks nothing of a %s', (role) => {
  expect(fourEyes(person(role), 'staff:bilal', 'sport')).toBe('another’s')
  expect(fourEyes(person(role), 'system:import', 'sport')).toBe('another’s')
})

it.each([
  ['reporter', 'never'],
  ['subeditor', 'never'],
  ['picture-editor', 'never'],
  ['section-editor', 'with-reason'],
  ['editor', 'with-reason'],
  ['editor-in-chief', 'with-reason'],
] as const)('their own text, by a %s: %s', (role, answer) => {
  expect(fourEyes(person(role), actorName(person(role)), 'sport')).toBe(answer)
})

it('their own text in a section that is not theirs is never approved', () => {
  expect(fourEyes(person('section-editor', ['world']), 'staff:amna', 'sport')).toBe('never')
})

it('the paper’s own hands approve what they brought', () => {
  expect(fourEyes({ system: 'import' }, 'system:import', 'sport')).toBe('another’s')
})
