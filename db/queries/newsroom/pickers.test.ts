import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { draft, published, section, staff, theDemo, topic } from '#tests/factories/desk.ts'
import { person } from '#tests/factories/people.ts'
import { hashOf, picture } from '#tests/factories/pictures.ts'
import { at } from '#tests/factories/records.ts'
import { type TestDatabase, testDatabase } from '#tests/setup/database.ts'
import { embargoArticle } from '#verbs/articles/embargo.ts'
import { saveArticle } from '#verbs/articles/save.ts'
import { makePreview } from '#verbs/previews/make.ts'
import { listNamed, listPicks } from './pickers.ts'
import { getDeskPicture, getPreviewedPicture } from './pictures.ts'
import { getStory } from './story.ts'

let database: TestDatabase
let own: { id: string; slug: string }
beforeAll(async () => {
  database = await testDatabase()
  await database.setClock(START)
  own = await section()
})
beforeEach(() => database.setClock(START))
afterAll(() => database.close())

const START = '2026-11-24T09:00:00.000Z'
const editor = staff('editor')

describe('pickers', () => {
  it('find by a part of the name, those that begin with it first, and no topic that has become another', async () => {
    const [one, two, gone] = [await topic('Old pipeline'), await topic('Pipeline'), await topic('Pipelines gone')]
    await database.ownerPool.query('update paper.topics set merged_into = $1 where id = $2', [two.id, gone.id])
    expect((await listPicks(editor, 'topic', 'pipel')).map(({ id }) => id)).toEqual([two.id, one.id])
    expect(await listPicks(editor, 'topic', '%')).toEqual([])
    const named = await listNamed(editor, [{ ...(await draft({ section: own })).document, topics: [gone.id] }])
    expect(named.topic).toEqual([{ id: gone.id, label: 'Pipelines gone', hint: 'now Pipeline' }])
  })

  it('show a story of another section only once it is public, with the words that readers see', async () => {
    const elsewhere = await section()
    const who = await person('reporter', { sections: [own.id] })
    const story = await published({ section: elsewhere, headline: 'Quarry closes' })
    const document = { ...story.document, headline: 'Quarry minister arrested' }
    await saveArticle(theDemo, { articleId: story.id, basedOn: 1, document })
    await draft({ section: elsewhere, headline: 'Quarry secret' })
    expect((await listPicks(who, 'story', 'quarry')).map(({ label }) => label)).toEqual(['Quarry closes'])
    expect((await listPicks(editor, 'story', 'quarry')).map(({ label }) => label)).toEqual([
      'Quarry secret',
      'Quarry minister arrested',
    ])
  })

  it('do not give away what is embargoed, neither a story that another one names nor a picture that stands only in it', async () => {
    const who = await person('reporter', { sections: [own.id] })
    const [secret, known] = [await picture('Dam cracked'), await picture('Dam at dawn')]
    const hidden = await draft({
      section: own,
      headline: 'Dam report leaked',
      lead: { pictureId: secret, caption: null },
    })
    await published({ section: own, lead: { pictureId: known, caption: null } })
    await embargoArticle(theDemo, { articleId: hidden.id, seen: 0, until: at('18:00'), reason: 'x' })
    expect((await listPicks(who, 'picture', 'dam')).map(({ id }) => id)).toEqual([known])
    expect((await listPicks(editor, 'picture', 'dam')).map(({ id }) => id).sort()).toEqual([secret, known].sort())
    const naming = await draft({ section: own, related: [hidden.id] })
    expect((await getStory(who, naming.id))?.named.story).toMatchObject([
      { id: hidden.id, label: 'A story that you may not see' },
    ])
    expect((await getStory(editor, naming.id))?.named.story).toMatchObject([{ label: 'Dam report leaked' }])
    const [secretHash, knownHash] = ['Dam cracked', 'Dam at dawn'].map(hashOf)
    expect(await getDeskPicture(who, secretHash ?? '')).toBeUndefined()
    expect(await getDeskPicture(editor, secretHash ?? '')).toMatchObject({ id: secret, widths: [640] })
    expect(await getDeskPicture(who, knownHash ?? '')).toMatchObject({ id: known })
    await database.setClock('2026-11-24T18:00:00.000Z')
    expect(await listPicks(who, 'picture', 'dam')).toHaveLength(2)
    expect(await getDeskPicture(who, secretHash ?? '')).toBeDefined()
  })

  it('a link shows the pictures of its story, and no other', async () => {
    const [shown, other] = [await picture('Mill at night'), await picture('Mill at noon')]
    const story = await draft({ section: own, lead: { pictureId: shown, caption: null } })
    await published({ section: own, lead: { pictureId: other, caption: null } })
    const writer = await person('reporter')
    const { token } = await makePreview(writer, { articleId: story.id, madeFor: 'The lawyer' })
    expect(await getPreviewedPicture(token, hashOf('Mill at night'))).toMatchObject({
      id: shown,
      credit: 'Lena Okafor',
    })
    expect(await getPreviewedPicture(token, hashOf('Mill at noon'))).toBeUndefined()
    expect(await getPreviewedPicture('none', hashOf('Mill at night'))).toBeUndefined()
  })
})
