import { randomInt } from 'node:crypto'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { isDeepStrictEqual } from 'node:util'
import { asc, inArray } from 'drizzle-orm'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openPaper } from '#bin/paper.ts'
import { db } from '#db/client.ts'
import { articles, clockRecords, events, pulpSequence } from '#db/schema/index.ts'
import { EVENT_NAMES } from '#domain/event.ts'
import { reachOf } from '#domain/surfaces.ts'
import { readEnv } from '#lib/env.ts'
import { contributor, draft, section, staff, theDemo, topic } from '#tests/factories/desk.ts'
import { hire } from '#tests/factories/people.ts'
import { makeSource } from '#verbs/sources/make.ts'
import { IS_FULL, isTimeUp, KILLS, note, PATIENCE_MS } from './counts.ts'
import type { Acknowledged, Orders, Said } from './desk.ts'
import { isRedacted, readStory } from './kept-story.ts'
import { begin, killAll } from './killing.ts'
import { storyFaults } from './story-faults.ts'

const folder = mkdtempSync(join(tmpdir(), 'broadsheet-kill-'))
const data = join(folder, 'data')
const env = { DATA_FOLDER: data, NODE_COMPILE_CACHE: join(folder, 'compiled') }
const people = ['editor-in-chief', 'editor', 'section-editor', 'editor'] as const
const desks = Array.from({ length: IS_FULL ? 2 : 1 }, () => people.map((role) => staff(role)))
/** The longest that a desk works before everything ends, and the longest from its start if it is cut off while starting. */
const WORKS_MS = 1000
const STARTS_MS = 2000
const PORT = 20_000 + randomInt(10_000)
let furniture: Orders['furniture']
let killedAt = 0

beforeAll(async () => {
  await withRecords(async () => {
    const place = await section('Pakistan')
    // Else the paper would lay out the demo newspaper when it starts.
    await draft({ section: place })
    for (const person of desks.flat()) await hire(person)
    const source = await makeSource(theDemo, { slug: 'afp', name: 'AFP' })
    furniture = {
      sectionId: place.id,
      contributorId: (await contributor()).id,
      topicId: (await topic()).id,
      sourceId: source.subjectId,
    }
  })
}, PATIENCE_MS)
afterAll(async () => {
  await killAll(data)
  rmSync(folder, { recursive: true, force: true })
})

it(
  'after kill -9 of everything at any moment nothing acknowledged is lost, nothing is half done, every chain holds',
  async () => {
    const known = new Set<string>()
    let acknowledged = 0
    let rounds = 0
    for (let round = 0; round < KILLS && !isTimeUp(); round++) {
      const said = await killDuring(round)
      acknowledged += said.length
      rounds++
      await withRecords(async () => {
        const fresh = (await listStories()).filter((id) => !known.has(id))
        expect({ round, faults: await faultsOf(fresh, said) }).toEqual({ round, faults: [] })
        for (const id of fresh) known.add(id)
      })
    }
    await withRecords(async () => {
      expect(await faultsOf(await listStories(), [])).toEqual([])
      expect(await miscounted()).toEqual([])
    })
    // Else nothing was seen of what is acknowledged.
    expect(acknowledged).toBeGreaterThan(rounds)
    note(
      `kill -9 of everything, ${KILLS} times`,
      '0 lost, 0 half done',
      `0 of ${acknowledged} writes, ${known.size} stories, ${rounds} times`,
    )
  },
  PATIENCE_MS,
)

/** Lets everything run and ends it at a random moment, often while it is still starting; says what had been acknowledged. */
async function killDuring(round: number) {
  const diaries = desks.map((_, index) => join(folder, `diary-${round}-${index}`))
  begin('bin/broadsheet.ts', ['worker'], env)
  for (const [index, people] of desks.entries()) {
    const orders: Orders = { furniture, people, diary: diaries[index] ?? '' }
    begin('tests/faults/desk.ts', [], { ...env, DESK: JSON.stringify(orders) })
  }
  // The paper itself needs built pages: the bench builds them.
  if (IS_FULL) begin('bin/broadsheet.ts', ['start'], { ...env, HOST: '127.0.0.1', PORT: String(PORT) })
  try {
    if (round % 4 === 3) await pause(randomInt(STARTS_MS))
    else {
      const begun = () => diaries.every((diary) => read(diary).some((line) => 'event' in line))
      await expect.poll(begun, { timeout: PATIENCE_MS, interval: 20 }).toBe(true)
      await pause(randomInt(WORKS_MS))
    }
  } finally {
    killedAt = Date.now()
    await killAll(data)
  }
  const said = diaries.flatMap(read)
  // What failed after the first was killed is no fault of anybody.
  expect(said.filter((line) => 'failed' in line && line.at < killedAt)).toEqual([])
  return said.filter((line) => 'event' in line)
}

/** A line that was cut off while it was written is of nothing that came back. */
function read(diary: string): Said[] {
  const lines = existsSync(diary) ? readFileSync(diary, 'utf8').split('\n').slice(0, -1) : []
  return lines.map((line) => JSON.parse(line))
}

async function withRecords(work: () => Promise<void>) {
  const paper = await openPaper({ env: readEnv(env), say: () => undefined })
  try {
    await work()
  } finally {
    await paper.close()
  }
}

async function listStories() {
  const rows = await db().select({ id: articles.id }).from(articles).orderBy(asc(articles.id))
  return rows.map((row) => row.id)
}

/** What is wrong with the stories, and what of the acknowledged is not in the records. */
async function faultsOf(ids: readonly string[], said: readonly Acknowledged[]): Promise<string[]> {
  const faults: string[] = []
  const lost = new Set(said)
  for (const id of ids) {
    const kept = await readStory(id)
    faults.push(...(await storyFaults(kept, desks.flat())).map((fault) => `story ${id}: ${fault}`))
    const log: unknown[] = JSON.parse(JSON.stringify(kept.log))
    for (const one of said.filter(({ event }) => event.subjectId === id)) {
      const text = kept.texts.find(({ number }) => number === one.event.details.revision)?.document
      const isThere = one.headline === undefined || text?.headline === one.headline || isRedacted(kept.texts, one.event)
      if (isThere && log.some((event) => isDeepStrictEqual(event, one.event))) lost.delete(one)
    }
  }
  return [...faults, ...[...lost].map(({ event }) => `lost: ${JSON.stringify(event)}`)]
}

/** Every change that readers could see is counted, and the clock has recorded each of its events once. */
async function miscounted(): Promise<string[]> {
  const seen = EVENT_NAMES.filter((name) => reachOf(name) !== 'nothing')
  const changes = await db().$count(events, inArray(events.name, seen))
  const [sequence] = await db().select().from(pulpSequence)
  const told = await db().$count(events, inArray(events.name, ['article.became-public', 'article.ended']))
  const recorded = await db().$count(clockRecords)
  return [
    ...(sequence?.number === changes ? [] : [`${changes} changes are counted as ${sequence?.number}`]),
    ...(told === recorded ? [] : [`the clock tells of ${told} turns and has recorded ${recorded}`]),
  ]
}
