import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { contributor, draft, published, section, staff, theDemo, topic } from '#tests/factories/desk.ts'
import { refused } from '#tests/factories/records.ts'
import { type TestDatabase, testDatabase } from '#tests/setup/database.ts'
import { scheduleArticle } from '#verbs/articles/schedule.ts'
import { changeSettings } from '#verbs/settings/change.ts'
import { makeSource } from '#verbs/sources/make.ts'
import { mergeTopics } from '#verbs/topics/merge.ts'
import { getContributor, listContributors } from './contributors.ts'
import { listSections } from './sections.ts'
import { getSettings } from './settings.ts'
import { getSource, listSources } from './sources.ts'
import { getTopic, listTopics, listTopicsFor } from './topics.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.close())

const chief = staff('editor-in-chief')
const sub = staff('subeditor')

describe('what stands beside the stories', () => {
  it('is listed with the stories that readers see, and none that are only to come', async () => {
    const [place, about, writer] = [
      await section('Rivers'),
      await topic('The Bolan'),
      await contributor('Asma Raisani'),
    ]
    const sourceId = (await makeSource(theDemo, { slug: 'app', name: 'APP' })).subjectId
    const furniture = {
      section: place,
      topics: [about.id],
      bylines: [{ contributorId: writer.id, role: 'author' as const }],
      sources: [{ sourceId, role: 'source' as const }],
    }
    await published(furniture)
    const secret = await draft(furniture)
    await scheduleArticle(theDemo, { articleId: secret.id, seen: 0, at: new Date(Date.now() + 3_600_000) })
    expect((await listSections(chief)).find(({ id }) => id === place.id)?.stories).toBe(1)
    expect((await getTopic(sub, about.id))?.stories).toBe(1)
    expect((await getContributor(chief, writer.id))?.stories).toBe(1)
    expect((await getSource(sub, sourceId))?.stories).toBe(1)
  })

  it('is found by words of its name, whatever signs they hold', async () => {
    await topic('Fuel price 100% up')
    await topic('Fuel price 1000 up')
    const found = async (text: string) => (await listTopics(sub, { text })).lines.map(({ name }) => name)
    expect(await found('100%')).toEqual(['Fuel price 100% up'])
    expect(await found('FUEL')).toHaveLength(2)
    expect(await found('_')).toEqual([])
  })

  it('goes on where the last page ended, and ends', async () => {
    for (let n = 0; n < 60; n += 1) await contributor(`Zafar ${String(n).padStart(2, '0')}`)
    const first = await listContributors(chief, { text: 'Zafar' })
    const second = await listContributors(chief, { text: 'Zafar', after: first.after })
    expect([...first.lines, ...second.lines].map(({ name }) => name.slice(-2))).toEqual(
      Array.from({ length: 60 }, (_, n) => String(n).padStart(2, '0')),
    )
    expect(second.after).toBeUndefined()
    expect((await listContributors(chief, { text: 'Zafar', after: 'mangled' })).lines).toHaveLength(50)
  })

  it('tells what a topic has become part of, and offers neither itself nor what is part of another', async () => {
    const [coal, mines, pits] = [await topic('Coal mines'), await topic('Mines'), await topic('Mines of Duki')]
    await mergeTopics(chief, { from: pits.id, into: mines.id })
    expect((await getTopic(sub, pits.id))?.partOf?.id).toBe(mines.id)
    expect((await getTopic(sub, mines.id))?.parts.map(({ id }) => id)).toEqual([pits.id])
    const offered = await listTopicsFor(chief, { id: coal.id, name: 'Coal mines' })
    expect(offered.map(({ id }) => id)).toEqual([mines.id])
  })

  it('is not for whoever may not change it', async () => {
    const reporter = staff('reporter')
    for (const ask of [listSections, getSettings]) await expect(ask(reporter)).rejects.toEqual(refused('forbidden'))
    for (const ask of [listTopics, listSources, listContributors])
      await expect(ask(reporter, {})).rejects.toEqual(refused('forbidden'))
    await expect(listContributors(sub, {})).rejects.toEqual(refused('forbidden'))
  })

  it('is a paper with the rules as they come until somebody sets it', async () => {
    expect(await getSettings(chief)).toMatchObject({ name: 'Broadsheet', gates: [] })
    await changeSettings(chief, { name: 'The Bolan Post', gates: [{ gate: 'byline', level: 'block' }] })
    expect(await getSettings(chief)).toMatchObject({
      name: 'The Bolan Post',
      timeZone: 'UTC',
      gates: [{ gate: 'byline', level: 'block' }],
    })
  })
})
