import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestDatabase, testDatabase } from './database.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.close())

const clocks = 'select public.paper_now() as now, public.paper_clock() as clock'

test('a test stops the clocks for every connection, lets them run on, and gives the real ones back', async () => {
  const noon = new Date('2030-01-01T12:00:00.123Z')
  await database.setClock(noon.toISOString())
  expect((await database.ownerPool.query(clocks)).rows).toEqual([{ now: noon, clock: noon }])
  await database.runClockFrom(noon.toISOString())
  const { rows } = await database.ownerPool.query(clocks)
  expect(rows[0].clock.getTime()).toBeGreaterThanOrEqual(noon.getTime())
  expect(rows[0].clock.getTime()).toBeLessThan(noon.getTime() + 10_000)
  await database.setClock()
  expect((await database.ownerPool.query('select public.paper_now() = now() as real')).rows).toEqual([{ real: true }])
})

test('readers of a copy log in, see the views by the test clock, and cannot make temporary tables', async () => {
  expect((await database.readerPool.query('select count(*)::int from readers.articles')).rows).toEqual([{ count: 0 }])
  await expect(database.readerPool.query('select from paper.articles')).rejects.toThrow(/permission denied/)
  const rights = "select has_database_privilege(current_database(), 'TEMPORARY') as temporary"
  expect((await database.readerPool.query(rights)).rows).toEqual([{ temporary: false }])
})
