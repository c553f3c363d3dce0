import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type pg from 'pg'
import type { Queue } from 'pg-boss'
import { z } from 'zod'
import type { JobName } from './jobs.ts'

type Rule = Omit<Queue, 'name' | 'policy' | 'partition'>

const MINUTE = 60
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/**
 * How often and for how long each job is tried; what is given up goes to the queue named as its dead letter, which comes first.
 * A letter is tried for about four hours. One that a killed process had in hand is taken up again when it expires.
 */
const QUEUES = {
  'letter-given-up': { retryLimit: 20, retryDelay: 30, retryBackoff: true, retryDelayMax: HOUR },
  letter: {
    retryLimit: 10,
    retryDelay: 30,
    retryBackoff: true,
    retryDelayMax: HOUR,
    expireInSeconds: 120,
    deleteAfterSeconds: DAY,
    deadLetter: 'letter-given-up',
  },
  // Whoever takes it tells of everything that waits.
  tell: { retryLimit: 5, retryDelay: 30, expireInSeconds: 2 * MINUTE, deleteAfterSeconds: HOUR },
  'deliver-given-up': { retryLimit: 20, retryDelay: 30, retryBackoff: true, retryDelayMax: HOUR },
  // About four hours, as a letter.
  deliver: {
    retryLimit: 10,
    retryDelay: 30,
    retryBackoff: true,
    retryDelayMax: HOUR,
    expireInSeconds: 2 * MINUTE,
    deleteAfterSeconds: DAY,
    deadLetter: 'deliver-given-up',
  },
  // The next minute asks again.
  clock: { retryLimit: 0, expireInSeconds: 10 * MINUTE, deleteAfterSeconds: HOUR },
  // While one of these is kept, no second one of its day is taken.
  sweep: { retryLimit: 2, retryDelay: HOUR, expireInSeconds: 4 * HOUR, deleteAfterSeconds: 2 * DAY },
  thin: { retryLimit: 2, retryDelay: HOUR, expireInSeconds: 4 * HOUR, deleteAfterSeconds: 2 * DAY },
} as const satisfies Record<JobName, Rule>

const manifest = z.object({ pgboss: z.object({ schema: z.number() }) })

/** Lays out or brings up to date what the job queue keeps, in a schema of its own. Under the lock of the migrations. */
export async function layOutJobs(owner: pg.Client): Promise<void> {
  const version = await laidOut(owner)
  if (version === wantedVersion() && (await queuesStand(owner))) return
  const { getConstructionPlans, getMigrationPlans, PgBoss } = await import('pg-boss')
  if (version === undefined) await owner.query(getConstructionPlans())
  else if (version < wantedVersion()) await owner.query(getMigrationPlans(undefined, version))
  const db = { executeSql: (text: string, values?: unknown[]) => owner.query(text, values) }
  const boss = new PgBoss({ db, schedule: false, supervise: false, migrate: false, registerInstance: false })
  for (const [name, rule] of Object.entries(QUEUES)) {
    await boss.createQueue(name, rule)
    await boss.updateQueue(name, rule)
  }
}

async function laidOut(owner: pg.Client): Promise<number | undefined> {
  const { rows } = await owner.query("select to_regclass('pgboss.version') is not null as begun")
  if (!rows[0]?.begun) return undefined
  const made = await owner.query<{ version: number }>('select version from pgboss.version')
  return made.rows[0]?.version
}

/** Read without loading the library, since to load it takes longer than all the rest of a start. */
function wantedVersion(): number {
  const file = join(dirname(createRequire(import.meta.url).resolve('pg-boss')), '../package.json')
  return manifest.parse(JSON.parse(readFileSync(file, 'utf8'))).pgboss.schema
}

async function queuesStand(owner: pg.Client): Promise<boolean> {
  const { rows } = await owner.query(
    `select name, retry_limit as "retryLimit", retry_delay as "retryDelay", retry_backoff as "retryBackoff",
      retry_delay_max as "retryDelayMax", expire_seconds as "expireInSeconds", deletion_seconds as "deleteAfterSeconds",
      dead_letter as "deadLetter" from pgboss.queue`,
  )
  return Object.entries(QUEUES).every(([name, rule]) => {
    const kept = rows.find((row) => row.name === name)
    return kept && Object.entries(rule).every(([setting, value]) => kept[setting] === value)
  })
}
