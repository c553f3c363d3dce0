/** Runs a few at once and lets a few more wait in turn; whoever comes when the line is full gets `undefined` at once. */
export function fewAtOnce(atOnce: number, mostWaiting: number) {
  const line: (() => void)[] = []
  let inside = 0
  return async <T>(work: () => Promise<T>): Promise<T | undefined> => {
    if (inside < atOnce) inside += 1
    else if (line.length >= mostWaiting) return undefined
    // Whoever leaves hands the place on, so nobody who has not waited can take it.
    else await new Promise<void>((resolve) => line.push(resolve))
    try {
      return await work()
    } finally {
      const next = line.shift()
      if (next) next()
      else inside -= 1
    }
  }
}
