import cluster, { type Worker } from 'node:cluster'
import { once } from 'node:events'
import { join } from 'node:path'
import type { Env } from '#lib/env.ts'
import { Refusal } from '#lib/refusal.ts'
import { untilAborted } from './doors.ts'
import type { Paper } from './paper.ts'
import { reviveOneAtATime } from './reviving.ts'
import { type Say, step } from './step.ts'

/** What a worker says to the process that started it: that it answers, or that PostgreSQL is gone. */
export type FromWorker = 'open' | 'revive'

type Opened = { env: Env; paper: Paper; say: Say; stopping: AbortSignal; isOpen: () => void }

/** So many workers may end within a minute and be replaced; more, and it is the program that is broken. */
const mostEnded = 5
const minuteMs = 60_000
/** A worker finishes its requests within ten seconds. */
const patienceMs = 15_000

/** Keeps as many workers behind the port as are asked for, until it is told to stop. */
export async function keepWorkersOpen({ env, paper, say, stopping, isOpen }: Opened): Promise<void> {
  const logins = { DATABASE_URL: paper.ownerUrl, READER_DATABASE_URL: paper.readerUrl }
  const workers = startWorkers(env.WORKERS, logins, reviveOneAtATime(paper.revive, say), say)
  try {
    await step(say, 'Opening the doors', `Opened the doors with ${env.WORKERS} workers`, () =>
      Promise.race([workers.open, workers.broken, untilAborted(stopping)]),
    )
    stopping.throwIfAborted()
    isOpen()
    await Promise.race([workers.broken, untilAborted(stopping)])
    say('Closing: finishing the requests under way')
  } finally {
    await workers.close()
  }
}

/** Starts them, and another one for each that ends; `broken` fails when that would never come to an end. */
function startWorkers(count: number, logins: Record<string, string>, revive: () => Promise<void>, say: Say) {
  cluster.setupPrimary({ exec: join(import.meta.dirname, 'worker.ts'), args: [] })
  const running = new Set<Worker>()
  const { promise: broken, reject } = Promise.withResolvers<never>()
  broken.catch(() => undefined)
  let ended: number[] = []
  let areOpen = false
  let closing = false

  function begin(): Worker {
    const worker = cluster.fork(logins)
    running.add(worker)
    worker.on('message', (message: FromWorker) => message === 'revive' && revive())
    worker.once('error', (error) => end(worker, error.message))
    worker.once('exit', (code: number, signal: string) => end(worker, signal || `code ${code}`))
    return worker
  }

  function end(worker: Worker, why: string): void {
    if (!running.delete(worker) || closing) return
    const now = performance.now()
    ended = [...ended.filter((at) => now - at < minuteMs), now]
    if (!areOpen) reject(new Refusal('The workers could not open the paper, for the reason above.'))
    else if (ended.length > mostEnded) {
      reject(new Refusal(`${ended.length} workers have ended within a minute: see the lines above for why.`))
    } else {
      say(`Worker ${worker.process.pid} has ended (${why}): another one takes its place.`)
      begin()
    }
  }

  const open = Promise.all(Array.from({ length: count }, () => hasOpened(begin()))).then(() => {
    areOpen = true
  })
  return {
    open,
    broken,
    async close() {
      closing = true
      await Promise.all([...running].map(closeWorker))
    },
  }
}

function hasOpened(worker: Worker): Promise<void> {
  return new Promise((resolve) => worker.on('message', (message: FromWorker) => message === 'open' && resolve()))
}

async function closeWorker(worker: Worker): Promise<void> {
  if (worker.isDead()) return
  const gone = once(worker, 'exit')
  worker.process.kill('SIGTERM')
  const cut = setTimeout(() => worker.process.kill('SIGKILL'), patienceMs)
  await gone
  clearTimeout(cut)
}
