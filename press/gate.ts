/** Who asks for a place: an address that stands by itself, or one that somebody made up by a query. */
export type Line = 'pages' | 'queries'

const AT_ONCE = 8
const WAITING = 400
/** What the other line may never take: places at the press, and places in the queue. */
const KEPT_AT_ONCE = 2
const QUERIES_WAITING = 200

/**
 * Lets a few in at once and the next ones wait, in two lines, for anybody can make up queries without end. Of what is free the
 * pages take first; each line always has two places when it wants them, so neither waits for the other to be empty. Nobody waits
 * behind a line that is too long, and those who ask with queries never fill the whole of it.
 */
export function openGate() {
  const waiting: Record<Line, (() => void)[]> = { pages: [], queries: [] }
  const inside: Record<Line, number> = { pages: 0, queries: 0 }

  const isFree = (line: Line) =>
    inside.pages + inside.queries < AT_ONCE && (line === 'pages' || inside.queries < AT_ONCE - KEPT_AT_ONCE)
  const isFull = (line: Line) =>
    waiting.pages.length + waiting.queries.length >= WAITING ||
    (line === 'queries' && waiting.queries.length >= QUERIES_WAITING)

  function next(): Line | undefined {
    if (waiting.queries.length > 0 && inside.queries < KEPT_AT_ONCE) return 'queries'
    if (waiting.pages.length > 0) return 'pages'
    return waiting.queries.length > 0 && isFree('queries') ? 'queries' : undefined
  }

  // Whoever leaves hands the place on: were it free for a moment, somebody who has not waited could take it too.
  const leave = (line: Line) => () => {
    inside[line] -= 1
    const called = next()
    if (!called) return
    inside[called] += 1
    waiting[called].shift()?.()
  }

  return {
    waiting: () => waiting.pages.length + waiting.queries.length,
    /** Gives the way out once there is a place, and nothing at all where too many wait already. */
    async enter(line: Line): Promise<(() => void) | undefined> {
      if (isFree(line)) {
        inside[line] += 1
        return leave(line)
      }
      if (isFull(line)) return undefined
      await new Promise<void>((resolve) => waiting[line].push(resolve))
      return leave(line)
    },
  }
}
