const announceAfterMs = 1500

export type Say = (line: string) => void

/** Does one step and says on one line what was done and how long it took; a slow one is announced first. */
export async function step<T>(say: Say, doing: string, done: string, work: () => Promise<T>): Promise<T> {
  const from = performance.now()
  const announcement = setTimeout(() => say(`${doing} …`), announceAfterMs)
  try {
    const result = await work()
    say(`${done.padEnd(38)}${((performance.now() - from) / 1000).toFixed(1).padStart(6)} s`)
    return result
  } finally {
    clearTimeout(announcement)
  }
}
