import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { db } from '#db/client.ts'
import { articleNotes } from '#db/schema/index.ts'
import { type Actor, actorName } from '#domain/staff.ts'
import { draft, section, staff, submitted, theDemo } from '#tests/factories/desk.ts'
import { person } from '#tests/factories/people.ts'
import { at, lastEventOf, refused } from '#tests/factories/records.ts'
import { type TestDatabase, testDatabase } from '#tests/setup/database.ts'
import { assignArticle } from './assign.ts'
import { embargoArticle } from './embargo.ts'
import { noteOnArticle } from './note.ts'
import { spikeArticle } from './spike.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await testDatabase()
  await database.setClock(at('08:00').toISOString())
})
afterAll(() => database.close())

describe('a note', () => {
  it('is kept with who wrote it and when, and its words are not in the event', async () => {
    const reporter = staff('reporter')
    const story = await draft()
    await noteOnArticle(reporter, { articleId: story.id, text: ' Call the ministry.\nTwice. ' })
    const [note] = await db().select().from(articleNotes).where(eq(articleNotes.articleId, story.id))
    expect(note).toMatchObject({ text: 'Call the ministry.\nTwice.', writtenBy: actorName(reporter) })
    expect((await lastEventOf(story.id))?.details).toEqual({ note: note?.id })
    await expect(noteOnArticle(reporter, { articleId: story.id, text: ' ' })).rejects.toEqual(refused('refused'))
  })
})

describe('an embargoed story', () => {
  it.each(['reporter', 'subeditor', 'picture-editor'] as const)(
    'does not exist for a %s who has no part in it',
    async (role) => {
      const story = await embargoed()
      await expect(noteOnArticle(staff(role), { articleId: story.id, text: 'x' })).rejects.toEqual(
        refused('not-found', /no such story/),
      )
    },
  )

  it('is worked on by whoever began it, and by whoever is assigned to it', async () => {
    const reporter = staff('reporter')
    const story = await embargoed(reporter)
    await noteOnArticle(reporter, { articleId: story.id, text: 'x' })
    const other = await person()
    await assignArticle(staff('editor'), { articleId: story.id, to: other.id })
    await noteOnArticle(other, { articleId: story.id, text: 'y' })
  })

  it('is told to nobody of another section, be it an editor', async () => {
    const story = await embargoed()
    const elsewhere = staff('editor', [(await section()).id])
    await expect(spikeArticle(elsewhere, { articleId: story.id })).rejects.toEqual(refused('not-found'))
  })

  async function embargoed(writer: Actor = theDemo) {
    const story = await submitted(writer)
    await embargoArticle(theDemo, { articleId: story.id, seen: 0, until: at('23:00'), reason: 'The journal’s hour' })
    return story
  }
})
