import { afterAll, beforeAll, expect, test } from 'vitest'
import { goodPassword, openDoor, theConsole } from '#tests/factories/people.ts'
import { type TestDatabase, testDatabase } from '#tests/setup/database.ts'
import { addPerson } from '#verbs/staff/add-person.ts'
import { readInvitation } from '#verbs/staff/read-invitation.ts'
import { inviteFirst } from './inviting.ts'

let database: TestDatabase
beforeAll(async () => {
  openDoor()
  database = await testDatabase()
})
afterAll(() => database.close())

async function saidAtStart(): Promise<string> {
  const lines: string[] = []
  await inviteFirst('https://paper.example', (line) => lines.push(line))
  return lines.join('\n')
}

test('each start says the link for the first editor-in-chief, until somebody has access', async () => {
  const said = await saidAtStart()
  const token = /^https:\/\/paper\.example\/admin\/invitation\/([\w-]{43})$/m.exec(said)?.[1] ?? ''
  expect(await readInvitation(token)).toMatchObject({ role: 'editor-in-chief' })
  expect(await saidAtStart()).not.toContain(token)
  const amna = { email: 'amna@paper.example', name: 'Amna Yousaf', role: 'editor-in-chief', sections: 'all' } as const
  await addPerson(theConsole, { ...amna, password: goodPassword })
  expect(await saidAtStart()).toBe('')
})
