import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { getPage, listPages } from '#db/queries/newsroom/pages.ts'
import { bodyOf, staff } from '#tests/factories/desk.ts'
import { refused } from '#tests/factories/records.ts'
import { type TestDatabase, testDatabase } from '#tests/setup/database.ts'
import { savePage } from './save.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.close())

const editor = staff('editor')
const page = (slug: string, text: string) => ({ slug, title: 'Imprint', body: bodyOf(text) })
const textOf = async (id: string) => JSON.stringify((await getPage(editor, id))?.body)

describe('a page', () => {
  it('that is there already is not written over by a new one of its address', async () => {
    const { subjectId } = await savePage(editor, { ...page('imprint', 'First.'), basedOn: 'nothing' })
    await expect(savePage(editor, { ...page('imprint', 'Second.'), basedOn: 'nothing' })).rejects.toEqual(
      refused('conflict', /address already/),
    )
    expect(await textOf(subjectId)).toContain('First.')
  })

  it('is not written over by whoever has not seen the last save', async () => {
    const { subjectId } = await savePage(editor, { ...page('rules', 'First.'), basedOn: 'nothing' })
    const basedOn = (await getPage(editor, subjectId))?.updatedAt ?? new Date(0)
    await savePage(editor, { ...page('rules', 'Second.'), basedOn })
    await expect(savePage(editor, { ...page('rules', 'Third.'), basedOn })).rejects.toEqual(
      refused('conflict', /in the meantime/),
    )
    expect(await textOf(subjectId)).toContain('Second.')
    expect((await listPages(editor)).filter(({ slug }) => slug === 'rules')).toHaveLength(1)
  })

  it('is not for a section editor', async () => {
    await expect(savePage(staff('section-editor'), page('mine', 'Mine.'))).rejects.toEqual(refused('forbidden'))
    await expect(listPages(staff('section-editor'))).rejects.toEqual(refused('forbidden'))
  })
})
