import { afterAll, beforeAll, expect, it } from 'vitest'
import { published } from '#tests/factories/desk.ts'
import { type TestDatabase, testDatabase } from '#tests/setup/database.ts'
import { GET } from './route.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await testDatabase()
  await published({ headline: 'Lanterns on the Ravi' })
})
afterAll(() => database.close())

const ask = (query: string) => GET(new Request(`http://localhost/api/suggestions${query}`))

it('a beginning is answered with what begins so, for no cache to keep', async () => {
  const response = await ask('?q=lan')
  expect(response.headers.get('cache-control')).toBe('no-store')
  expect((await response.json()).suggestions.map(({ name }: { name: string }) => name)).toEqual([
    'Lanterns on the Ravi',
  ])
})

it('what can be no beginning costs no question to the database', async () => {
  const asked = database.readerPool.query
  database.readerPool.query = () => {
    throw new Error('The database was asked.')
  }
  try {
    for (const q of ['', 'x', '%25_', 'x'.repeat(61)]) expect((await ask(`?q=${q}`)).status, q).toBe(200)
    for (const query of ['', `?q=${'x'.repeat(1001)}`]) expect((await ask(query)).status).toBe(400)
  } finally {
    database.readerPool.query = asked
  }
})
