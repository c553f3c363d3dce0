import { sql } from 'drizzle-orm'
import type { JobResult, JobWithMetadata, PgBoss } from 'pg-boss'
import type { Tx } from './client.ts'
import { pools } from './pools.ts'

/** What is done after a commit, and by which ids it knows its work. */
export type Jobs = {
  letter: { letterId: string }
  'letter-given-up': { letterId: string }
  /** What the world is to be told of the stories that have changed. */
  tell: Record<string, never>
  deliver: { deliveryId: string }
  'deliver-given-up': { deliveryId: string }
  /** Each minute: what has become public or ended since. */
  clock: Record<string, never>
  /** Each night: what nobody names in the picture store. */
  sweep: Record<string, never>
  /** Each night: what autosaves have left behind in between. */
  thin: Record<string, never>
}
export type JobName = keyof Jobs

/** How one of them ended: it is done, is tried again later, or never will be. */
export type Outcome = 'done' | 'again' | 'given-up'
export type Workers = { [Name in JobName]: (data: Jobs[Name]) => Promise<Outcome> }

export type RunningJobs = { close: () => Promise<void> }

type Waiting = {
  say: (line: string) => void
  /** Starts the server again if that is for us to do. */
  revive?: () => Promise<void>
}

const POLLING_SECONDS = {
  letter: 2,
  'letter-given-up': 5,
  tell: 2,
  deliver: 2,
  'deliver-given-up': 5,
  clock: 10,
  sweep: 60,
  thin: 60,
} as const satisfies Record<JobName, number>
const NIGHTLY = ['sweep', 'thin'] as const
const AT_ONCE = 5
const CLOCK_SECONDS = 60
/** The queue counts them from midnight. */
const DAY_SECONDS = 86_400
/** The library's own rounds; what it does for flows, of which there are none, is asked for as seldom as it allows. */
const RUNNING = { schedule: false, migrate: false, registerInstance: false, flowIntervalSeconds: 86_400 } as const
const ENQUEUING = { ...RUNNING, supervise: false } as const
const QUERY_MS = 15_000
const CLOSE_MS = 10_000
/** While the database is away every question fails, and once a minute is told of it. */
const SELDOM_MS = 60_000

/**
 * Has a job done as soon as the transaction is committed, and not at all if it is not. Nothing of the library goes on running
 * in a process that only does this, and it is loaded when the first job is given.
 */
export async function enqueue<Name extends JobName>(
  tx: Tx,
  name: Name,
  data: Jobs[Name],
  { afterSeconds = 0 }: { afterSeconds?: number } = {},
): Promise<void> {
  const { PgBoss, fromDrizzle } = await import('pg-boss')
  await new PgBoss({ ...ENQUEUING, db: fromDrizzle(tx, sql) }).send(name, data, { startAfter: afterSeconds })
}

/**
 * Does the jobs of the paper that have a worker in this process until it is closed, and the upkeep of the queue. While the
 * database is away it waits for it.
 */
export async function runJobs(workers: Partial<Workers>, { say, revive }: Waiting): Promise<RunningJobs> {
  const { PgBoss } = await import('pg-boss')
  const boss = new PgBoss({ ...RUNNING, db: { executeSql } })
  const tell = seldom(say)
  boss.on('error', (error) => {
    tell(`The jobs wait: ${error.message.replace(/ \(Queue: .+/, '')}`)
    revive?.().catch(() => undefined)
  })
  boss.on('warning', ({ message }) => say(`The jobs: ${message}`))
  let closing = false
  let ticking: NodeJS.Timeout | undefined
  const working = boss
    .start({ attempts: Number.MAX_SAFE_INTEGER })
    .then(async () => {
      await work(boss, 'letter', workers.letter)
      await work(boss, 'letter-given-up', workers['letter-given-up'])
      await work(boss, 'tell', workers.tell)
      await work(boss, 'deliver', workers.deliver)
      await work(boss, 'deliver-given-up', workers['deliver-given-up'])
      await work(boss, 'clock', workers.clock)
      for (const name of NIGHTLY) await work(boss, name, workers[name])
      if (workers.clock && !closing) ticking = tick(boss, workers)
    })
    .catch((error: unknown) => {
      if (!closing) say(`The jobs of the paper do not run: ${String(error)}`)
    })
  return {
    async close() {
      closing = true
      clearInterval(ticking)
      await boss.stop({ graceful: true, timeout: CLOSE_MS, close: false })
      await working
    },
  }
}

async function work<Name extends JobName>(boss: PgBoss, name: Name, worker?: Workers[Name]): Promise<void> {
  if (!worker) return
  const options = {
    batchSize: AT_ONCE,
    burstWhenBatchFull: true,
    pollingIntervalSeconds: POLLING_SECONDS[name],
    includeMetadata: true,
    perJobResults: true,
  } as const
  await boss.work(name, options, (jobs: JobWithMetadata<Jobs[Name]>[]) =>
    Promise.all(jobs.map(({ id, data }) => worker(data).then(...resultOf(id)))),
  )
}

/** Every process that does jobs asks for the clock, and for what is done once a day, each minute; the queue keeps one of each. */
function tick(boss: PgBoss, workers: Partial<Workers>): NodeJS.Timeout {
  // What is wrong with the database the rounds for work tell; another minute asks again.
  const send = (name: JobName, singletonSeconds: number) =>
    void boss.send(name, {}, { singletonSeconds }).catch(() => undefined)
  const ask = () => {
    send('clock', CLOCK_SECONDS)
    for (const name of NIGHTLY) if (workers[name]) send(name, DAY_SECONDS)
  }
  ask()
  return setInterval(ask, CLOCK_SECONDS * 1000)
}

const STATUS = { done: 'completed', again: 'failed', 'given-up': 'deadletter' } as const

function resultOf(id: string) {
  const settled = (outcome: Outcome): JobResult => ({ id, status: STATUS[outcome] })
  const failed = (error: unknown): JobResult => ({ id, status: 'failed', output: { reason: String(error) } })
  return [settled, failed] as const
}

/** The library's questions on the connections of this process. On a half-open one no answer ever comes. */
async function executeSql(text: string, values?: unknown[]) {
  const asked = { text, values, query_timeout: QUERY_MS }
  const result: { rows: unknown[] } | { rows: unknown[] }[] = await pools().owner.query(asked)
  return { rows: Array.isArray(result) ? result.flatMap(({ rows }) => rows) : result.rows }
}

function seldom(say: (line: string) => void) {
  let saidAt = Number.NEGATIVE_INFINITY
  return (line: string) => {
    if (performance.now() - saidAt < SELDOM_MS) return
    saidAt = performance.now()
    say(line)
  }
}
