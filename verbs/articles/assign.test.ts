import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { draft, section, staff } from '#tests/factories/desk.ts'
import { person } from '#tests/factories/people.ts'
import { articleOf, at, lastEventOf, refused } from '#tests/factories/records.ts'
import { type TestDatabase, testDatabase } from '#tests/setup/database.ts'
import { assignArticle } from './assign.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await testDatabase()
  await database.setClock(at('08:00').toISOString())
})
afterAll(() => database.close())

describe('assigning', () => {
  it('gives a story to somebody with an hour and a length, keeps what is not named, and takes it back', async () => {
    const reporter = await person()
    const story = await draft()
    await assignArticle(staff('editor'), { articleId: story.id, to: reporter.id, dueAt: at('17:00'), words: 600 })
    expect(await articleOf(story.id)).toMatchObject({
      assignedTo: reporter.id,
      dueAt: at('17:00'),
      commissionedWords: 600,
    })
    expect((await lastEventOf(story.id))?.details).toEqual({
      to: reporter.id,
      dueAt: at('17:00').toISOString(),
      words: 600,
    })
    await assignArticle(staff('editor'), { articleId: story.id, to: null })
    expect(await articleOf(story.id)).toMatchObject({ assignedTo: null, dueAt: at('17:00'), commissionedWords: 600 })
  })

  it('refuses somebody who does not work in the section, who is unknown, and a length that is none', async () => {
    const story = await draft()
    const elsewhere = await person('reporter', { sections: [(await section()).id] })
    const assign = (to: string, words?: number) => assignArticle(staff('editor'), { articleId: story.id, to, words })
    await expect(assign(elsewhere.id)).rejects.toEqual(refused('refused', /does not work in this section/))
    await expect(assign(staff('reporter').id)).rejects.toEqual(refused('refused', /no access/))
    await expect(assign((await person()).id, 0)).rejects.toEqual(refused('refused', /words/))
  })
})
