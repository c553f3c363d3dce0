import { createServer } from 'node:http'
import { join } from 'node:path'
import { build } from '#bin/build.ts'
import { keepDoorsOpen } from '#bin/doors.ts'
import { explain } from '#bin/explain.ts'
import { inviteFirst } from '#bin/inviting.ts'
import { isEmpty } from '#bin/is-empty.ts'
import { startJobs } from '#bin/jobs.ts'
import { openPaper } from '#bin/paper.ts'
import { printFront } from '#bin/print-front.ts'
import { step } from '#bin/step.ts'
import { listenForStop } from '#bin/stopping.ts'
import { listUsers } from '#db/embedded/users.ts'
import { makeDataFolder, refuseSecondPaper } from '#db/embedded.ts'
import { checkDatabase } from '#db/migrate.ts'
import { type Env, readEnv } from '#lib/env.ts'
import { open } from '#press/server.ts'

const say = console.log

/** Opens the paper and returns when it has been told to stop and everything under way has ended. */
export async function start({ dev }: { dev: boolean }): Promise<void> {
  const stopping = listenForStop()
  const env = readEnv()
  try {
    await refuseEarly(env)
    if (!dev) await build(say, stopping)
    stopping.throwIfAborted()
    await keepOpen(env, dev, stopping)
  } catch (error) {
    if (!stopping.aborted) throw error
  }
}

/** What would be refused later anyway is refused before the minute that a build may take. */
async function refuseEarly(env: Env): Promise<void> {
  const data = makeDataFolder(env.DATA_FOLDER)
  if (env.DATABASE_URL) await checkDatabase(env.DATABASE_URL)
  else refuseSecondPaper(listUsers(join(data, 'running')), 'paper', data)
  const door = createServer()
  await open(door, env.PORT, env.HOST)
  await new Promise((resolve) => door.close(resolve))
}

async function keepOpen(env: Env, dev: boolean, stopping: AbortSignal): Promise<void> {
  if (env.WORKERS === 1 || dev) loadNext(dev)
  const paper = await openPaper({ env, say, use: 'paper' })
  let inviting: Promise<void> | undefined
  let jobs: ReturnType<typeof startJobs> | undefined
  try {
    stopping.throwIfAborted()
    if (paper.owned && (await isEmpty())) await layOutDemo()
    stopping.throwIfAborted()
    const isOpen = () => {
      say(`\nThe paper is open at ${env.ORIGIN}`)
      const ready = dev ? Promise.resolve() : printFront(env)
      inviting = ready.then(() => inviteFirst(env.ORIGIN, say)).catch((error: unknown) => say(explain(error)))
      jobs = ready.then(() => startJobs(env, say))
    }
    if (env.WORKERS === 1 || dev) {
      await keepDoorsOpen({ dev, env, paper, say, stopping, isOpen })
    } else {
      const { keepWorkersOpen } = await import('#bin/workers.ts')
      await keepWorkersOpen({ env, paper, say, stopping, isOpen })
    }
  } finally {
    await inviting
    await (await jobs)?.close()
    await paper.close()
  }
}

/** While PostgreSQL starts, this process would be idle; a failure shows again when the press asks for the same module. */
function loadNext(dev: boolean): void {
  Object.assign(process.env, { NODE_ENV: dev ? 'development' : 'production' })
  import('next').catch(() => undefined)
}

async function layOutDemo(): Promise<void> {
  const { layOutDemo: layOut } = await import('#verbs/demo/lay-out.ts')
  await step(say, 'Laying out the demo newspaper', 'Laid out the demo newspaper', () => layOut())
}
