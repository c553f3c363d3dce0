import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { listPeople } from '#db/queries/newsroom/people.ts'
import { goodPassword, openDoor, theConsole, visitor } from '#tests/factories/people.ts'
import { refused } from '#tests/factories/records.ts'
import { type TestDatabase, testDatabase } from '#tests/setup/database.ts'
import { acceptInvitation } from './accept-invitation.ts'
import { addPerson } from './add-person.ts'
import { firstInvitation } from './first-invitation.ts'
import { readInvitation } from './read-invitation.ts'

let database: TestDatabase
beforeEach(async () => {
  openDoor()
  database = await testDatabase()
})
afterEach(() => database.close())

const firstToken = async () => (await firstInvitation())?.token ?? ''
const accept = (token: string, email?: string) =>
  acceptInvitation(visitor, { token, email, name: 'Amna Yousaf', password: goodPassword })

describe('the very first invitation', () => {
  it('6.3.2: makes an editor-in-chief of whoever accepts it, who says who they are', async () => {
    const token = await firstToken()
    expect(await readInvitation(token)).toMatchObject({ email: undefined, role: 'editor-in-chief', expired: false })
    await expect(accept(token)).rejects.toEqual(refused('refused', /not an email address/))
    await accept(token, ' Amna@Paper.Example ')
    expect(await listPeople(theConsole)).toMatchObject([
      { email: 'amna@paper.example', role: 'editor-in-chief', sections: 'all', hasCodes: false },
    ])
  })

  it('is replaced at each start, and there is none once somebody has come in', async () => {
    const [earlier, token] = [await firstToken(), await firstToken()]
    expect(await readInvitation(earlier)).toBeUndefined()
    await expect(accept(earlier, 'eve@paper.example')).rejects.toEqual(refused('not-found'))
    await accept(token, 'amna@paper.example')
    expect(await firstInvitation()).toBeUndefined()
  })

  it('is one, also when two processes start at the same moment', async () => {
    const tokens = await Promise.all([firstToken(), firstToken(), firstToken()])
    const open = await Promise.all(tokens.map(readInvitation))
    expect(open.filter(Boolean)).toHaveLength(1)
  })

  it('ends when somebody gets access another way', async () => {
    const token = await firstToken()
    const known = { email: 'bilal@paper.example', name: 'Bilal Shah', role: 'reporter', sections: 'all' } as const
    await addPerson(theConsole, { ...known, password: goodPassword })
    expect(await readInvitation(token)).toBeUndefined()
    await expect(accept(token, 'eve@paper.example')).rejects.toEqual(refused('not-found'))
  })
})
