import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { getMove } from '#db/queries/reader/addresses.ts'
import { getStory } from '#db/queries/reader/articles.ts'
import { listOnTopic } from '#db/queries/reader/lists.ts'
import { getTopic, listRelatedTopics } from '#db/queries/reader/topics.ts'
import { askLasting } from '#db/queries/reader/turns.ts'
import { topicTag } from '#domain/tags.ts'
import { draft, published, staff, theDemo, topic } from '#tests/factories/desk.ts'
import { at, lastEventOf, refused } from '#tests/factories/records.ts'
import { type TestDatabase, testDatabase } from '#tests/setup/database.ts'
import { keepAddresses } from '#verbs/addresses/keep.ts'
import { scheduleArticle } from '#verbs/articles/schedule.ts'
import { mergeTopics } from './merge.ts'
import { unmergeTopic } from './unmerge.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.close())

const editor = staff('editor')
const merge = (from: { id: string }, into: { id: string }) => mergeTopics(editor, { from: from.id, into: into.id })
const unmerge = ({ id }: { id: string }) => unmergeTopic(editor, { topicId: id })
const path = ({ slug }: { slug: string }) => `/topics/${slug}`
const on = async ({ id }: { id: string }) => (await listOnTopic(id)).cards.map((card) => card.path)

describe('merging topics', () => {
  it('shows the stories of both under one, newest first, each once, over all pages', async () => {
    const [power, energy] = [await topic(), await topic()]
    const paths: string[] = []
    for (const [n, topics] of [[power.id], [energy.id], [power.id, energy.id], [energy.id], [power.id]].entries()) {
      await database.setClock(at(`07:0${n}`).toISOString())
      paths.unshift((await published({ topics })).path)
    }
    await merge(power, energy)
    expect(await on(energy)).toEqual(paths)
    expect(await on(power)).toEqual([])
    const first = await listOnTopic(energy.id, { limit: 2 })
    const second = await listOnTopic(energy.id, { limit: 2, before: first.older })
    const third = await listOnTopic(energy.id, { limit: 2, before: second.older })
    expect([first, second, third].flatMap(({ cards }) => cards.map((card) => card.path))).toEqual(paths)
    expect(third.older).toBeUndefined()
    const back = await listOnTopic(energy.id, { limit: 2, after: third.newer })
    expect(back.cards).toEqual(second.cards)
    await database.setClock()
  })

  it('names the topic that is left at the story, once, and takes nothing away from the revision', async () => {
    const [power, energy, other] = [await topic(), await topic(), await topic()]
    const story = await published({ topics: [power.id, other.id, energy.id] })
    await merge(power, energy)
    const shown = await getStory(story.path)
    expect(shown?.topics.map(({ id }) => id)).toEqual([energy.id, other.id])
    expect(shown?.document.topics).toEqual([power.id, other.id, energy.id])
    expect((await listRelatedTopics(energy.id)).map(({ id }) => id)).toEqual([other.id])
    await unmerge(power)
    expect((await getStory(story.path))?.topics.map(({ id }) => id)).toEqual([power.id, other.id, energy.id])
  })

  it('leads the address on in one hop, and gives it back', async () => {
    const [power, energy] = [await topic(), await topic()]
    await published({ topics: [power.id] })
    await keepAddresses(theDemo, { addresses: [`/tag/${power.slug}`], to: path(power) })
    await merge(power, energy)
    expect(await getTopic(power.slug)).toBeUndefined()
    for (const old of [path(power), `/tag/${power.slug}`]) expect(await getMove(old)).toBe(path(energy))
    expect(await getTopic(energy.slug)).toMatchObject({ id: energy.id })
    await unmerge(power)
    expect(await getMove(path(power))).toBeUndefined()
    expect(await getMove(`/tag/${power.slug}`)).toBe(path(power))
    expect(await getTopic(power.slug)).toMatchObject({ id: power.id })
    expect(await getTopic(energy.slug)).toBeUndefined()
    expect(await lastEventOf(power.id)).toMatchObject({ name: 'topic.unmerged', details: { from: energy.id } })
  })

  it('takes along what was part of the topic, in one hop, and gives it back with it', async () => {
    const [coal, power, energy] = [await topic(), await topic(), await topic()]
    const story = await published({ topics: [coal.id] })
    await published({ topics: [power.id] })
    await merge(coal, power)
    await merge(power, energy)
    expect(await on(energy)).toHaveLength(2)
    for (const old of [coal, power]) expect(await getMove(path(old))).toBe(path(energy))
    await unmerge(power)
    expect(await on(power)).toHaveLength(2)
    expect(await getMove(path(coal))).toBe(path(power))
    expect(await on(energy)).toEqual([])
    await unmerge(coal)
    expect(await on(coal)).toEqual([story.path])
    expect(await getMove(path(coal))).toBeUndefined()
  })

  it('lets what came along and was merged by itself since stay where it is', async () => {
    const [coal, power, energy] = [await topic(), await topic(), await topic()]
    await published({ topics: [coal.id] })
    await published({ topics: [power.id] })
    await merge(coal, power)
    await merge(power, energy)
    await unmerge(coal)
    await merge(coal, energy)
    await unmerge(power)
    expect(await getMove(path(coal))).toBe(path(energy))
    expect(await on(energy)).toHaveLength(1)
    expect(await on(power)).toHaveLength(1)
  })

  it('tells nobody by an address of a topic that only a story to come carries', async () => {
    const [secret, energy] = [await topic(), await topic()]
    const story = await draft({ topics: [secret.id] })
    await scheduleArticle(theDemo, { articleId: story.id, seen: 0, at: new Date(Date.now() + 3_600_000) })
    await published({ topics: [energy.id] })
    await merge(secret, energy)
    expect(await getMove(path(secret))).toBeUndefined()
    expect(await getTopic(secret.slug)).toBeUndefined()
    expect((await askLasting([topicTag(energy.id)])).freshForSeconds).toBeCloseTo(3600, -2)
    await unmerge(secret)
    expect((await askLasting([topicTag(energy.id)])).freshForSeconds).toBeUndefined()
  })

  it('refuses what would not be one hop, and what is not merged', async () => {
    const [coal, power, energy] = [await topic(), await topic(), await topic()]
    await expect(merge(coal, coal)).rejects.toEqual(refused('refused', /itself/))
    await expect(unmerge(coal)).rejects.toEqual(refused('refused', /is not part/))
    await merge(coal, power)
    await expect(merge(coal, energy)).rejects.toEqual(refused('refused', /already/))
    await expect(merge(energy, coal)).rejects.toEqual(refused('refused', /itself part/))
    await expect(merge({ id: '01a20000-0000-7000-8000-000000000000' }, coal)).rejects.toEqual(refused('not-found'))
    const byHand = 'update paper.topics set merged_into = $1 where id = $2'
    for (const [into, from] of [
      [coal, energy],
      [energy, power],
    ] as const) {
      await expect(database.ownerPool.query(byHand, [into.id, from.id])).rejects.toMatchObject({
        constraint: 'topics_one_hop',
      })
    }
  })
})
