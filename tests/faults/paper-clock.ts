import type { TestDatabase } from '#tests/setup/database.ts'

/** The clock of the paper in a walk: it runs while people work, and stands still while readers look. */
export function paperClock(database: TestDatabase, from: number) {
  let at = from
  let since: number | undefined
  const now = () => at + (since === undefined ? 0 : performance.now() - since)
  return {
    now,
    /** Lets it run on. That of the press is behind by a breath, so it thinks no copy fresher than it is. */
    async run() {
      await database.runClockFrom(new Date(at).toISOString())
      since = performance.now()
    },
    /** Stops it behind everything that was done for “now”, or later. */
    async stop(laterMs = 0) {
      const { rows } = await database.ownerPool.query<{ at: Date }>('select paper_clock() as at')
      since = undefined
      at = Math.ceil(rows[0]?.at.getTime() ?? Number.NaN) + 50 + laterMs
      await database.setClock(new Date(at).toISOString())
    },
  }
}
