import type { Pool } from 'pg'

/** The owner's connections, for verbs and the newsroom, and the readers', whose login may select the public views only. */
export type Pools = { owner: Pool; readers: Pool }

// Next's bundle has module instances of its own: only the process is one.
const key = Symbol.for('broadsheet.pools')
const process_ = globalThis as { [key]?: Pools }

/** Tells every module of this process which database it works on; said once, by whoever opened it. */
export function setPools(pools: Pools | undefined) {
  process_[key] = pools
}

export function pools(): Pools {
  const open = process_[key]
  if (!open) throw new Error('No database is open in this process: call openPaper first.')
  return open
}
