import type { Env } from '#lib/env.ts'
import { serve } from '#press/server.ts'
import type { Paper } from './paper.ts'
import { joinRecords } from './printing.ts'
import { type Say, step } from './step.ts'

type Doors = {
  dev: boolean
  env: Env
  paper: Pick<Paper, 'ownerUrl' | 'revive'>
  say: Say
  stopping: AbortSignal
  /** Told when the paper answers. */
  isOpen: () => void
  /** How the press names this process in its counters, where there are several. */
  worker?: string
}

/** Serves readers from this process until it is told to stop, and returns when everything under way has ended. */
export async function keepDoorsOpen({ dev, env, paper, say, stopping, isOpen, worker }: Doors): Promise<void> {
  const { PORT: port, HOST: host, ORIGIN: origin, TRUST_PROXY: trustProxy } = env
  const joined = await joinRecords(paper, env, say)
  try {
    const open = () => serve({ dev, port, host, origin, trustProxy, say, records: joined.records, worker })
    const serving = await (worker ? open() : step(say, 'Opening the doors', 'Opened the doors', open))
    joined.serve(serving.printing)
    isOpen()
    await untilAborted(stopping)
    if (!worker) say('Closing: finishing the requests under way')
    await serving.close()
  } finally {
    await joined.close()
  }
}

export function untilAborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve()
    signal.addEventListener('abort', () => resolve(), { once: true })
  })
}
