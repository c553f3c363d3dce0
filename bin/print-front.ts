import { get } from 'node:http'
import type { Env } from '#lib/env.ts'

const patienceMs = 5000
const everywhere: Record<string, string> = { '0.0.0.0': '127.0.0.1', '::': '::1' }

/**
 * Asks the paper for its front page once, as its first reader, so that nobody waits for it while this process loads the rest.
 * Never fails: whatever is wrong shows itself to whoever asks next.
 */
export function printFront({ HOST, PORT }: Pick<Env, 'HOST' | 'PORT'>): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>()
  const request = get(
    { host: everywhere[HOST] ?? HOST, port: PORT, path: '/', agent: false, timeout: patienceMs },
    (response) => response.resume().on('close', resolve),
  )
  request.on('error', () => resolve()).on('timeout', () => request.destroy())
  return promise
}
