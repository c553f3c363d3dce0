import type { Paper } from './paper.ts'
import type { Say } from './step.ts'

/** All who work on one paper miss PostgreSQL at the same time; it is started once. */
export function reviveOneAtATime(revive: Paper['revive'], say: Say): () => Promise<void> {
  let isReviving = false
  return async () => {
    if (isReviving || !revive) return
    isReviving = true
    await revive().catch((error: unknown) => say(`PostgreSQL does not start: ${String(error)}`))
    isReviving = false
  }
}
