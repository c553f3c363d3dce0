import { randomInt } from 'node:crypto'
import { openSync, writeSync } from 'node:fs'
import { openPaper } from '#bin/paper.ts'
import { listenForStop } from '#bin/stopping.ts'
import type { WorkflowVerb } from '#domain/article-workflow.ts'
import type { PaperEvent } from '#domain/event.ts'
import { NewsroomError } from '#domain/newsroom-error.ts'
import type { Staff } from '#domain/staff.ts'
import { readEnv } from '#lib/env.ts'
import { startArticle } from '#verbs/articles/start.ts'
import { type Furniture, load, oneOf, textOf, use } from './work.ts'

// A process of people who write, publish, correct and withdraw for as long as it lives.
const STORIES = 6
/** What is cut off most: the rest is there for the stories to come round again. */
const VERBS: WorkflowVerb[] = [
  ...repeated<WorkflowVerb>(5, ['save', 'publish', 'correct', 'withdraw']),
  ...repeated<WorkflowVerb>(2, ['update', 'reinstate', 'schedule', 'unschedule']),
  ...(['submit', 'approve', 'move', 'embargo', 'lift', 'note', 'spike', 'revive', 'take-over', 'redact'] as const),
]

/** What a desk says, a line each: that a write came back, or that something failed that is no refusal. */
export type Said = Acknowledged | { failed: string; at: number }
export type Acknowledged = { event: PaperEvent; headline?: string }

export type Orders = { furniture: Furniture; people: Staff[]; diary: string }

const { furniture, people, diary }: Orders = JSON.parse(process.env.DESK ?? '{}')
// What has been handed to the system outlives a kill -9 of this process.
const file = openSync(diary, 'a')
const say = (said: Said) => void writeSync(file, `${JSON.stringify(said)}\n`)
const failed = (error: unknown) => say({ failed: String(error instanceof Error ? error.stack : error), at: Date.now() })

try {
  const stopping = listenForStop()
  const paper = await openPaper({ env: readEnv(), say: () => undefined })
  stopping.addEventListener('abort', () => paper.close().finally(() => process.exit()))
  const stories: string[] = []
  await Promise.all(people.map((person) => work(person, stories)))
} catch (error) {
  failed(error)
}

async function work(person: Staff, stories: string[]): Promise<never> {
  for (;;) {
    try {
      if (stories.length < STORIES) {
        const document = textOf(furniture)
        const event = await startArticle(person, { sectionId: furniture.sectionId, document })
        say({ event, headline: document.headline })
        stories.push(event.subjectId)
      } else {
        const loaded = await load(oneOf(stories))
        const given = { loaded, furniture, now: new Date(), ahead: randomInt(30, 90), opener: oneOf(people) }
        say(await use(oneOf(VERBS), person, given))
      }
    } catch (error) {
      if (!(error instanceof NewsroomError)) failed(error)
    }
  }
}

function repeated<T>(times: number, list: readonly T[]): T[] {
  return Array.from({ length: times }, () => list).flat()
}
