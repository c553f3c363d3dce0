import { afterAll, beforeAll, expect, it } from 'vitest'
import { lookUp } from '#db/look-up.ts'
import { listMissingAddresses, listOldAddresses } from '#db/queries/newsroom/old-addresses.ts'
import { published, staff } from '#tests/factories/desk.ts'
import { lastEventOf, refused } from '#tests/factories/records.ts'
import { type TestDatabase, testDatabase } from '#tests/setup/database.ts'
import { THE_PAPER } from '#verbs/settings/change.ts'
import { countMissing } from './count-missing.ts'
import { dropAddress } from './drop.ts'
import { redirectAddresses } from './redirect.ts'

const editor = staff('editor')
const clock = { system: 'clock' } as const
let database: TestDatabase
let story: Awaited<ReturnType<typeof published>>
beforeAll(async () => {
  database = await testDatabase()
  story = await published()
})
afterAll(() => database.close())

const list = (...pairs: [from: string, to: string][]) => ({
  lines: pairs.map(([from, to], i) => ({ line: i + 1, from, to })),
})

it('a list is kept whole, each address in one hop', async () => {
  await redirectAddresses(editor, list(['/Old/1', '/old/2'], ['/old/2', story.path], ['/?p=12', story.path]))
  expect(await lookUp('/old/1')).toEqual({ shown: true, movedTo: story.path })
  expect(await lookUp('/?p=12')).toEqual({ shown: true, movedTo: story.path })
  expect(await lastEventOf(THE_PAPER)).toMatchObject({
    name: 'address.kept',
    details: { addresses: ['/old/1', '/old/2', '/?p=12'] },
  })
})

it('of a list with one line that is wrong nothing is kept, and the line is told', async () => {
  const wrong = redirectAddresses(editor, list(['/fine', story.path], ['/bad', '/nowhere']))
  await expect(wrong).rejects.toEqual(
    refused('refused', /1 of 2 lines cannot be kept, so none is\. Line 2: There is no \/nowhere/),
  )
  expect(await lookUp('/fine')).toEqual({ shown: false, movedTo: undefined })
})

it('a page of the paper is never covered, and a list that changes nothing is said to be none', async () => {
  await expect(redirectAddresses(editor, list([story.path, '/old/1']))).rejects.toEqual(
    refused('refused', /is a page of the paper itself/),
  )
  await redirectAddresses(editor, list(['/once', story.path]))
  await expect(redirectAddresses(editor, list(['/once', story.path]))).rejects.toEqual(
    refused('refused', /leads there already/),
  )
})

it('what leads elsewhere is changed only by whoever says so', async () => {
  const other = await published()
  await redirectAddresses(editor, list(['/turn', story.path]))
  await expect(redirectAddresses(editor, list(['/turn', other.path]))).rejects.toEqual(
    refused('refused', /tick the box/),
  )
  await redirectAddresses(editor, { ...list(['/turn', other.path]), replace: true })
  expect((await lookUp('/turn')).movedTo).toBe(other.path)
})

it('an old address is dropped once, and a page never', async () => {
  await redirectAddresses(editor, list(['/short-lived', story.path]))
  await dropAddress(editor, { path: '/short-lived' })
  expect((await lookUp('/short-lived')).shown).toBe(false)
  await expect(dropAddress(editor, { path: '/short-lived' })).rejects.toEqual(refused('conflict'))
  await expect(dropAddress(editor, { path: story.path })).rejects.toEqual(refused('conflict'))
})

it('the list of old addresses goes on page by page, and is searched on either side', async () => {
  await redirectAddresses(
    editor,
    list(...Array.from({ length: 60 }, (_, i): [string, string] => [`/many/${i}`, story.path])),
  )
  const first = await listOldAddresses(editor, { text: '/MANY/' })
  const second = await listOldAddresses(editor, { text: '/MANY/', after: first.after })
  expect([first.lines.length, second.lines.length, second.after]).toEqual([50, 10, undefined])
  expect((await listOldAddresses(editor, { text: '100%_' })).lines).toEqual([])
})

it('what is asked for in vain is counted, most often first, until it leads somewhere', async () => {
  await countMissing(clock, [
    { path: '/lost', count: 3, cameFrom: 'search.example' },
    { path: '/rare', count: 1 },
  ])
  await countMissing(clock, [
    { path: '/lost', count: 4 },
    { path: story.path, count: 9 },
  ])
  expect(await listMissingAddresses(editor)).toMatchObject([
    { path: '/lost', asked: 7, cameFrom: 'search.example' },
    { path: '/rare', asked: 1 },
  ])
  await redirectAddresses(editor, list(['/lost', story.path]))
  expect((await listMissingAddresses(editor)).map(({ path }) => path)).toEqual(['/rare'])
})

it('a flood of made-up addresses does not grow without end, nor push out what is asked for often', async () => {
  await countMissing(clock, [{ path: '/wanted', count: 50 }])
  for (let round = 0; round < 6; round++) {
    await countMissing(
      clock,
      Array.from({ length: 1000 }, (_, i) => ({ path: `/flood/${round}/${i}`, count: 1 })),
    )
  }
  const { rows } = await database.ownerPool.query('select count(*)::int as n from paper.missing_addresses')
  expect(rows[0].n).toBe(5000)
  expect((await listMissingAddresses(editor))[0]).toMatchObject({ path: '/wanted', asked: 50 })
})
