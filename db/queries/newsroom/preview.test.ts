import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Staff } from '#domain/staff.ts'
import { bodyOf, contributor, draft, published, section, staff, theDemo, topic } from '#tests/factories/desk.ts'
import { person } from '#tests/factories/people.ts'
import { articleOf, at, eventsOf, lastEventOf, refused } from '#tests/factories/records.ts'
import { type TestDatabase, testDatabase } from '#tests/setup/database.ts'
import { embargoArticle } from '#verbs/articles/embargo.ts'
import { saveArticle } from '#verbs/articles/save.ts'
import { spikeArticle } from '#verbs/articles/spike.ts'
import { takeOver } from '#verbs/articles/take-over.ts'
import { closeStory } from '#verbs/presence/close.ts'
import { openStory } from '#verbs/presence/open.ts'
import { makePreview } from '#verbs/previews/make.ts'
import { revokePreview } from '#verbs/previews/revoke.ts'
import { listPreviewLinks, readPreview } from './preview.ts'
import { getStory } from './story.ts'

let database: TestDatabase
let own: { id: string; slug: string }
let writer: Staff
beforeAll(async () => {
  database = await testDatabase()
  await database.setClock(START)
  own = await section()
  writer = await person('reporter', { sections: [own.id] })
})
beforeEach(() => database.setClock(START))
afterAll(() => database.close())

const START = '2026-11-24T09:00:00.000Z'
const link = async (articleId: string, who: Staff = writer, days?: number) =>
  (await makePreview(who, { articleId, madeFor: 'The lawyer', days })).token
const indefinitely = { seen: 0, until: 'indefinite', reason: 'Until the verdict' } as const

describe('a link to preview a story', () => {
  it('shows the working text as readers would see it, whatever readers see now', async () => {
    const [by, about] = [await contributor('Lena Okafor'), await topic('Harbour')]
    const story = await published({ section: own, headline: 'What is out' })
    const next = {
      ...story.document,
      headline: 'What is to come',
      bylines: [{ contributorId: by.id, role: 'author' as const }],
      topics: [about.id],
      body: bodyOf('The next version.'),
    }
    await saveArticle(theDemo, { articleId: story.id, basedOn: 1, document: next })
    const preview = await readPreview(await link(story.id))
    expect(preview).toMatchObject({
      publicState: 'public',
      revision: 2,
      madeFor: 'The lawyer',
      story: {
        headline: 'What is to come',
        path: story.path,
        bylines: [{ slug: by.slug, name: 'Lena Okafor', role: 'author' }],
        contributors: [{ slug: by.slug }],
        topics: [{ id: about.id, name: 'Harbour' }],
        document: next,
      },
    })
  })

  it('keeps the notes of the desk to the desk', async () => {
    const body = bodyOf('Said by a source.')
    const [paragraph] = body.doc.content ?? []
    const note = { type: 'note' as const, attrs: { noteId: '01a20000-0000-7000-8000-000000000001' } }
    const marked = { ...paragraph, content: [{ type: 'text' as const, text: 'Said by a source.', marks: [note] }] }
    const story = await draft({
      section: own,
      body: { ...body, doc: { ...body.doc, content: [marked] } } as typeof body,
    })
    const preview = await readPreview(await link(story.id))
    expect(JSON.stringify(preview?.story.document)).not.toContain('noteId')
    expect(preview?.story.document.body).toEqual(body)
  })

  it('ends at its hour, and nobody can make one that lasts longer than seven days', async () => {
    const story = await draft({ section: own })
    for (const days of [0, 8, 1.5, Number.NaN]) {
      await expect(link(story.id, writer, days)).rejects.toEqual(refused('refused', /one to seven days/))
    }
    await expect(makePreview(writer, { articleId: story.id, madeFor: ' ' })).rejects.toEqual(
      refused('refused', /for whom/),
    )
    const token = await link(story.id)
    await database.setClock('2026-12-01T08:59:59.999Z')
    expect(await readPreview(token)).toBeDefined()
    await database.setClock('2026-12-01T09:00:00.000Z')
    expect(await readPreview(token)).toBeUndefined()
  })

  it('is gone once it is revoked, and is kept only as a hash', async () => {
    const story = await draft({ section: own })
    const token = await link(story.id)
    const [known] = await listPreviewLinks(writer, story.id)
    expect(known).toMatchObject({ madeFor: 'The lawyer', madeBy: { staffId: writer.id, name: writer.name } })
    const { rows } = await database.ownerPool.query('select * from paper.preview_links where article_id = $1', [
      story.id,
    ])
    expect(JSON.stringify(rows)).not.toContain(token)
    expect(JSON.stringify(await lastEventOf(story.id))).not.toContain(token)
    const revoked = { articleId: story.id, linkId: known?.id ?? '' }
    await revokePreview(writer, revoked)
    expect(await readPreview(token)).toBeUndefined()
    expect(await eventsOf(story.id)).toEqual(['article.started', 'preview.made', 'preview.revoked'])
    await expect(revokePreview(writer, revoked)).rejects.toEqual(refused('conflict'))
  })

  it('shows an embargoed story only when whoever made it may see it', async () => {
    const story = await draft({ section: own })
    const [byReporter, byEditor] = [await link(story.id), await link(story.id, await person('editor'))]
    await embargoArticle(theDemo, { articleId: story.id, ...indefinitely })
    expect(await readPreview(byReporter)).toBeUndefined()
    expect(await readPreview(byEditor)).toBeDefined()
    await expect(link(story.id)).rejects.toEqual(refused('not-found'))
  })

  it('ends with the access of whoever made it: switched off, out of the section, or in a role that makes none', async () => {
    const story = await draft({ section: own })
    const who = await person('reporter', { sections: [own.id] })
    const token = await link(story.id, who)
    const changes = [
      [
        'update paper.staff set switched_off_at = now() where id = $1',
        'update paper.staff set switched_off_at = null where id = $1',
      ],
      [
        "update paper.staff set role = 'picture-editor' where id = $1",
        "update paper.staff set role = 'reporter' where id = $1",
      ],
      ['delete from paper.staff_sections where staff_id = $1', ''],
    ]
    for (const [change = '', back = ''] of changes) {
      expect(await readPreview(token)).toBeDefined()
      await database.ownerPool.query(change, [who.id])
      expect(await readPreview(token)).toBeUndefined()
      if (back) await database.ownerPool.query(back, [who.id])
    }
  })

  it('shows nothing of a spiked story, and nothing for a token that is none', async () => {
    const story = await draft({ section: own })
    const token = await link(story.id)
    await spikeArticle(staff('editor'), { articleId: story.id })
    for (const wrong of [token, '', 'x', `${token}x`]) expect(await readPreview(wrong)).toBeUndefined()
  })
})

describe('who has a story open', () => {
  it('is seen by the others for half a minute after the last sign of life, and records no event', async () => {
    const [one, other] = [await person('reporter'), await person('subeditor')]
    const story = await draft({ section: own })
    expect(await openStory(one, { articleId: story.id, writing: true })).toEqual({ others: [], working: 1 })
    const { others } = await openStory(other, { articleId: story.id })
    expect(others).toMatchObject([{ id: one.id, name: one.name, writing: true }])
    expect((await getStory(other, story.id))?.openBy.map(({ id }) => id)).toEqual([one.id, other.id])
    expect((await getStory(other, story.id))?.now.heldByOther).toBe(true)
    await database.setClock('2026-11-24T09:00:29.999Z')
    expect((await openStory(other, { articleId: story.id, again: true })).others).toHaveLength(1)
    await database.setClock('2026-11-24T09:00:30.000Z')
    expect((await openStory(other, { articleId: story.id, again: true })).others).toEqual([])
    await closeStory(other, { articleId: story.id })
    await closeStory(other, { articleId: story.id })
    expect((await getStory(one, story.id))?.openBy).toEqual([])
    expect(await eventsOf(story.id)).toEqual(['article.started'])
    expect((await articleOf(story.id)).workedAt).toEqual(at('09:00'))
  })

  it('a hold that somebody has taken over does not come back with the next sign of life', async () => {
    const [one, other] = [await person('reporter'), await person('subeditor')]
    const story = await draft({ section: own })
    await openStory(one, { articleId: story.id, writing: true })
    await takeOver(other, { articleId: story.id })
    const sign = { articleId: story.id, writing: true, again: true }
    expect((await openStory(one, sign)).takenBy).toMatchObject({ id: other.id })
    expect((await openStory(other, { ...sign, writing: false })).others).toEqual([])
    expect((await openStory(one, sign)).takenBy).toMatchObject({ id: other.id })
    await closeStory(other, { articleId: story.id })
    expect((await openStory(one, sign)).takenBy).toBeUndefined()
  })

  it('cannot be said of a story that one may not see', async () => {
    const story = await draft({ section: own })
    const elsewhere = await person('editor', { sections: [(await section()).id] })
    await expect(openStory(elsewhere, { articleId: story.id })).rejects.toEqual(refused('not-found'))
    await embargoArticle(theDemo, { articleId: story.id, ...indefinitely })
    await expect(openStory(writer, { articleId: story.id })).rejects.toEqual(refused('not-found'))
  })
})
