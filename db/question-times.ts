import type { AsyncLocalStorage } from 'node:async_hooks'

/** What the page under way has asked of the records, and for how long at least one of its questions was open. */
export type Asked = { questions: number; milliseconds: number; open: number; since: number }

// The press keeps what a page says under this name (press/page.ts), and counts only while the paper is being written.
const key = Symbol.for('broadsheet.page')
const process_ = globalThis as { [key]?: AsyncLocalStorage<{ asked?: Asked }> }

/** Asks, and puts the time it took down to the page under way, if anybody wants to know. */
export async function timed<T>(ask: () => Promise<T>): Promise<T> {
  const asked = process_[key]?.getStore()?.asked
  if (!asked) return ask()
  asked.questions += 1
  if (asked.open === 0) asked.since = performance.now()
  asked.open += 1
  try {
    return await ask()
  } finally {
    asked.open -= 1
    if (asked.open === 0) asked.milliseconds += performance.now() - asked.since
  }
}
