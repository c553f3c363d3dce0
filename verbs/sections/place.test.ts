import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { listSections } from '#db/queries/newsroom/sections.ts'
import { getPaper } from '#db/queries/reader/paper.ts'
import { section, staff } from '#tests/factories/desk.ts'
import { lastEventOf, refused } from '#tests/factories/records.ts'
import { type TestDatabase, testDatabase } from '#tests/setup/database.ts'
import { placeSection } from './place.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await testDatabase()
  for (const name of ['Alpha', 'Beta', 'Gamma', 'Delta']) await section(name)
})
afterAll(() => database.close())

const editor = staff('editor')
const order = async () => (await getPaper()).sections.map(({ name }) => name)
const idOf = async (name: string) => (await listSections(editor)).find((one) => one.name === name)?.id ?? ''
const place = async (name: string, to: 'earlier' | 'later') => placeSection(editor, { sectionId: await idOf(name), to })

describe('the order of the sections', () => {
  it('moves by one place, also where all had the same one, and says so once', async () => {
    expect(await order()).toEqual(['Alpha', 'Beta', 'Delta', 'Gamma'])
    await place('Gamma', 'earlier')
    expect(await order()).toEqual(['Alpha', 'Beta', 'Gamma', 'Delta'])
    await place('Alpha', 'later')
    expect(await order()).toEqual(['Beta', 'Alpha', 'Gamma', 'Delta'])
    expect(await lastEventOf(await idOf('Alpha'))).toMatchObject({
      name: 'section.changed',
      details: { fields: ['position'] },
    })
  })

  it('keeps the first and the last where they are', async () => {
    const before = await order()
    await place(before[0] ?? '', 'earlier')
    await place(before.at(-1) ?? '', 'later')
    expect(await order()).toEqual(before)
  })

  it('loses no section when two move at once', async () => {
    await Promise.all([place('Beta', 'later'), place('Delta', 'earlier'), place('Gamma', 'later')])
    const { rows } = await database.ownerPool.query('select count(distinct position)::int as n from paper.sections')
    expect(rows[0]?.n).toBe(4)
  })

  it('is not for whoever has other sections or a lower role', async () => {
    const sectionId = await idOf('Beta')
    await expect(placeSection(staff('section-editor'), { sectionId, to: 'later' })).rejects.toEqual(
      refused('forbidden'),
    )
    await expect(placeSection(staff('editor', []), { sectionId, to: 'later' })).rejects.toEqual(refused('forbidden'))
  })
})
