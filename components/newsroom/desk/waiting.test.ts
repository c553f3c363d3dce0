import { expect, it } from 'vitest'
import type { DeadLetter, Invitation } from '#domain/person.ts'
import { waitingFor } from './waiting.ts'

const now = new Date('2026-11-24T09:00:00Z')
const passkey = { id: '1', name: 'My phone', madeAt: now, usedAt: undefined, isBackedUp: true }
const safe = { hasCodes: true, passkeys: [passkey], recoveryCodesLeft: 10 }
const invitation: Invitation = {
  id: 'i',
  email: 'hina@paper.example',
  name: 'Hina Yousaf',
  role: 'reporter',
  sections: 'all',
  sectionNames: [],
  invitedBy: undefined,
  madeAt: now,
  expiresAt: new Date('2026-12-01T09:00:00Z'),
  isExpired: false,
}
const letter: DeadLetter = {
  id: 'l',
  kind: 'invitation',
  to: 'hina@paper.example',
  subject: 'Your invitation',
  madeAt: now,
  deadAt: now,
  tries: 8,
  lastError: undefined,
}
const titles = (known: Partial<Parameters<typeof waitingFor>[0]>) =>
  waitingFor({ account: safe, invitations: [], letters: [], now, timeZone: 'UTC', ...known }).map(({ title }) => title)

it('nothing waits for whoever has several ways in, nobody to wait for and no dead letter', () => {
  expect(titles({})).toEqual([])
})

it('a dead letter comes before everything else', () => {
  expect(titles({ letters: [letter], invitations: [invitation] })).toEqual([
    'A letter could not be delivered',
    'Hina Yousaf has not come in yet',
  ])
})

it('somebody is told before a lost phone locks them out', () => {
  expect(titles({ account: { ...safe, recoveryCodesLeft: 3 } })).toEqual(['Recovery codes left: 3'])
  expect(titles({ account: { ...safe, recoveryCodesLeft: 4 } })).toEqual([])
  expect(titles({ account: { hasCodes: false, passkeys: [passkey], recoveryCodesLeft: 0 } })).toEqual([
    'One lost device would lock you out',
  ])
})

it('an invitation that has run out says so', () => {
  expect(titles({ invitations: [{ ...invitation, isExpired: true }] })).toEqual([
    'The invitation of Hina Yousaf has run out',
  ])
})

it('several invitations are one line, and of many only the first are named', () => {
  const of = (name: string) => ({ ...invitation, id: name, name })
  expect(titles({ invitations: [of('Hina'), of('Omar')] })).toEqual(['Hina and Omar have not come in yet'])
  expect(titles({ invitations: ['Hina', 'Omar', 'Sana', 'Bilal', 'Nadia'].map(of) })).toEqual([
    'Hina, Omar and 3 others have not come in yet',
  ])
})
