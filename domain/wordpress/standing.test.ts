import { expect, test } from 'vitest'
import { standingOf } from './standing.ts'

const now = new Date('2022-01-01T00:00:00Z')
const past = new Date('2021-01-01T00:00:00Z')
const future = new Date('2023-01-01T00:00:00Z')

test.each([
  ['publish', '', past, 'public'],
  ['publish', '', future, 'scheduled'],
  ['future', '', future, 'scheduled'],
  ['future', '', past, 'public'],
  ['publish', 'sesame', past, 'draft'],
  ['future', 'sesame', future, 'draft'],
  ['publish', '', undefined, 'draft'],
  ['draft', '', past, 'draft'],
  ['pending', '', past, 'draft'],
  ['private', '', past, 'draft'],
  ['inherit', '', past, 'draft'],
  ['', '', past, 'draft'],
  ['trash', '', past, 'left-out'],
  ['trash', 'sesame', past, 'left-out'],
  ['auto-draft', '', past, 'left-out'],
] as const)('a post that is “%s”, password “%s”, of %s, is %s', (status, password, moment, state) => {
  expect(standingOf({ status, password }, moment, now).state).toBe(state)
})
