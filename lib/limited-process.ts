import { type ChildProcess, fork } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { setPriority } from 'node:os'
import { fewAtOnce } from './few-at-once.ts'

export type Limits = {
  /** Of work on one job: on a busy machine that takes longer than it says, and where nobody counts it is as long as it says. */
  seconds: number
  mostBytes: number
  mostWaiting: number
  /** Without work, after which it ends. */
  restSeconds: number
  /** As the system counts it: 0 is like everything else, 19 gives way to all. */
  niceness: number
}
export type Outcome = { answer: unknown } | { failed: 'too-long' | 'too-much-memory' | 'died' | 'busy'; cause?: Error }

const MEMORY_EXIT = 78
const WATCH_MS = 50
const PAGE_BYTES = 4096
const TICKS_A_SECOND = 100
/** However little of it was work. */
const LONGEST = 6

/**
 * A process of our own that does one job after the other for this one, and knows nothing of its
 * environment. Past its time or its memory it is killed, and the next job finds a new one.
 */
export function limitedProcess<Job extends object>(program: string, limits: Limits): (job: Job) => Promise<Outcome> {
  const oneAtATime = fewAtOnce(1, limits.mostWaiting)
  let running: ChildProcess | undefined
  let resting: NodeJS.Timeout | undefined

  async function work(job: Job): Promise<Outcome> {
    clearTimeout(resting)
    const child = running?.connected ? running : begin(program, limits)
    running = child
    const outcome = await answerOf(child, job, limits)
    if (!('answer' in outcome)) running = undefined
    resting = setTimeout(() => {
      running?.disconnect()
      running = undefined
    }, limits.restSeconds * 1000).unref()
    return outcome
  }

  return async (job) => (await oneAtATime(() => work(job))) ?? { failed: 'busy' }
}

function begin(program: string, { mostBytes, niceness }: Limits): ChildProcess {
  const child = fork(program, [], {
    execArgv: ['--max-old-space-size=256'],
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    env: {
      NODE_ENV: 'production',
      MOST_BYTES: String(mostBytes),
      MEMORY_EXIT: String(MEMORY_EXIT),
      UV_THREADPOOL_SIZE: '2',
      MALLOC_ARENA_MAX: '2',
    },
  })
  // Threads that it starts later have the priority of the one that starts them.
  if (child.pid !== undefined) giveWay(child.pid, niceness)
  child.on('error', () => undefined)
  return child
}

function giveWay(pid: number, niceness: number) {
  try {
    setPriority(pid, niceness)
  } catch {
    // It has ended already, or the system does not let us; it is limited all the same.
  }
}

function answerOf(child: ChildProcess, job: object, { seconds, mostBytes }: Limits): Promise<Outcome> {
  const { promise, resolve } = Promise.withResolvers<Outcome>()
  const stop = (failed: 'too-long' | 'too-much-memory') => {
    resolve({ failed })
    child.kill('SIGKILL')
  }
  const begun = performance.now()
  let worked: number | undefined
  const watch = setInterval(async () => {
    const [bytes, cpu] = await Promise.all([residentBytes(child.pid), workedSeconds(child.pid)])
    worked ??= cpu
    const waited = (performance.now() - begun) / 1000
    const spent = cpu === undefined || worked === undefined ? waited : Math.max(cpu - worked, waited / LONGEST)
    if (bytes > mostBytes) stop('too-much-memory')
    else if (spent > seconds) stop('too-long')
  }, WATCH_MS)
  const answered = (answer: unknown) => resolve({ answer })
  const ended = (code: number | null, signal: string | null) =>
    resolve({
      failed: code === MEMORY_EXIT ? 'too-much-memory' : 'died',
      cause: new Error(`It ended with ${signal ?? `code ${code}`}.`),
    })
  child.once('message', answered).once('exit', ended)
  hold(child, true)
  child.send(job, (error) => error && resolve({ failed: 'died', cause: error }))
  return promise.finally(() => {
    clearInterval(watch)
    child.off('message', answered).off('exit', ended)
    hold(child, false)
  })
}

/** Whether this process waits for the other one before it ends. */
function hold(child: ChildProcess, isHeld: boolean) {
  if (isHeld) child.ref()
  else child.unref()
  if (isHeld) child.channel?.ref()
  else child.channel?.unref()
}

/** Only Linux tells; elsewhere the process watches itself. */
async function residentBytes(pid: number | undefined): Promise<number> {
  const line = await readFile(`/proc/${pid}/statm`, 'utf8').catch(() => '')
  return Number(line.split(' ')[1] ?? 0) * PAGE_BYTES
}

async function workedSeconds(pid: number | undefined): Promise<number | undefined> {
  const line = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => undefined)
  // Its name stands in brackets before and may hold anything.
  const fields = line?.slice(line.lastIndexOf(')') + 2).split(' ')
  return fields ? (Number(fields[11]) + Number(fields[12])) / TICKS_A_SECOND : undefined
}
