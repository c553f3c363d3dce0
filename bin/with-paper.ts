import { readEnv } from '#lib/env.ts'
import { Refusal } from '#lib/refusal.ts'
import { openPaper } from './paper.ts'
import type { Say } from './step.ts'
import { listenForStop } from './stopping.ts'

/** Does the work of a command on the open records, while the paper is running or while it is not. */
export async function withPaper(say: Say, work: () => Promise<unknown>): Promise<void> {
  const stopping = listenForStop()
  const paper = await openPaper({ env: readEnv(), say })
  try {
    await Promise.race([work(), refusedOn(stopping)])
  } finally {
    await paper.close()
  }
}

function refusedOn(stopping: AbortSignal): Promise<never> {
  const { promise, reject } = Promise.withResolvers<never>()
  const stop = () => reject(new Refusal('Stopped before the end: run the same command again to go on.'))
  if (stopping.aborted) stop()
  stopping.addEventListener('abort', stop, { once: true })
  return promise
}
