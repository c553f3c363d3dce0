import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { getStory } from '#db/queries/reader/articles.ts'
import { bodyOf, documentOf, draft, published, theDemo, topic } from '#tests/factories/desk.ts'
import { at, refused } from '#tests/factories/records.ts'
import { type TestDatabase, testDatabase } from '#tests/setup/database.ts'
import { correctArticle } from './correct.ts'
import { saveArticle } from './save.ts'
import { updateArticle } from './update.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.close())

const clock = (hour: string) => database.setClock(at(hour).toISOString())

describe('changing a live story', () => {
  it('moves “updated” with the words, and not with a topic', async () => {
    await clock('08:00')
    const story = await published()
    await clock('09:00')
    const tagged = documentOf({ topics: [(await topic()).id] })
    await saveArticle(theDemo, { articleId: story.id, basedOn: 1, document: tagged })
    await updateArticle(theDemo, { articleId: story.id, seen: 1 })
    expect((await getStory(story.path))?.topics).toHaveLength(1)
    expect((await getStory(story.path))?.updatedOn).toBeUndefined()
    await clock('10:00')
    await saveArticle(theDemo, {
      articleId: story.id,
      basedOn: 2,
      document: { ...tagged, body: bodyOf('Fifty lorries.') },
    })
    await updateArticle(theDemo, { articleId: story.id, seen: 2 })
    expect((await getStory(story.path))?.updatedOn).toEqual(at('10:00'))
    expect((await getStory(story.path))?.publishedOn).toEqual(at('08:00'))
  })

  it('leaves readers the old text until it is published', async () => {
    await clock('08:00')
    const story = await published()
    await saveArticle(theDemo, { articleId: story.id, basedOn: 1, document: documentOf({ headline: 'Not yet' }) })
    expect((await getStory(story.path))?.headline).toBe('Torkham reopens for empty trucks')
  })

  it('asks when another change is scheduled, and drops that one when told to', async () => {
    await clock('08:00')
    const story = await published()
    await saveArticle(theDemo, { articleId: story.id, basedOn: 1, document: documentOf({ headline: 'At noon' }) })
    await updateArticle(theDemo, { articleId: story.id, seen: 1, at: at('12:00') })
    await saveArticle(theDemo, { articleId: story.id, basedOn: 2, document: documentOf({ headline: 'At once' }) })
    await expect(updateArticle(theDemo, { articleId: story.id, seen: 2 })).rejects.toEqual(
      refused('conflict', /scheduled/),
    )
    await clock('09:00')
    await updateArticle(theDemo, { articleId: story.id, seen: 2, pending: 'drop' })
    expect((await getStory(story.path))?.headline).toBe('At once')
    await clock('12:00')
    expect((await getStory(story.path))?.headline).toBe('At once')
  })

  it('refuses one that was written on a version that is not out any more', async () => {
    await clock('08:00')
    const story = await published()
    await clock('08:30')
    await correctArticle(theDemo, { articleId: story.id, seen: 1, note: 'The gate is at Torkham.' })
    await clock('08:40')
    await expect(updateArticle(theDemo, { articleId: story.id, seen: 2, follows: 1 })).rejects.toEqual(
      refused('conflict', /written on version 1/),
    )
  })

  it('by a correction prints the note with its time, and refuses to be silent', async () => {
    await clock('08:00')
    const story = await published()
    await clock('09:15')
    await expect(correctArticle(theDemo, { articleId: story.id, seen: 1, note: ' ' })).rejects.toEqual(
      refused('refused'),
    )
    await correctArticle(theDemo, { articleId: story.id, seen: 1, note: 'It was forty lorries, not fourteen.' })
    const seen = await getStory(story.path)
    expect(seen?.notes).toEqual([
      { number: 2, kind: 'correction', at: at('09:15'), note: 'It was forty lorries, not fourteen.' },
    ])
    expect(seen?.updatedOn).toEqual(at('09:15'))
  })

  it('is not for a story that is not public', async () => {
    await clock('08:00')
    const story = await draft()
    await expect(updateArticle(theDemo, { articleId: story.id, seen: 0 })).rejects.toEqual(
      refused('refused', /not public yet/),
    )
  })
})
