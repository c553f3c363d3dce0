import { readEnv } from '#lib/env.ts'
import { Refusal } from '#lib/refusal.ts'
import { keepDoorsOpen } from './doors.ts'
import { explain } from './explain.ts'
import { joinPaper } from './paper.ts'
import { listenForStop } from './stopping.ts'
import type { FromWorker } from './workers.ts'

// One of several processes behind the port. Whoever started it has opened the paper and names both logins in the environment.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined)
const stopping = listenForStop()

try {
  await work()
  process.exit()
} catch (error) {
  if (stopping.aborted) process.exit()
  console.error(explain(error))
  process.exit(1)
}

async function work(): Promise<void> {
  const env = readEnv()
  const { DATABASE_URL: ownerUrl, READER_DATABASE_URL: readerUrl } = env
  if (!ownerUrl || !readerUrl || !process.send) throw new Refusal('A worker is started by npm start only.')
  const worker = String(process.pid)
  const say = (line: string) => console.log(`Worker ${worker}: ${line}`)
  const leave = joinPaper(env, { ownerUrl, readerUrl }, say)
  const tell = (message: FromWorker) => void process.send?.(message)
  const paper = { ownerUrl, revive: async () => tell('revive') }
  try {
    await keepDoorsOpen({ dev: false, env, paper, say, stopping, worker, isOpen: () => tell('open') })
  } finally {
    await leave()
  }
}
