import { listenForPulps } from '#db/listen.ts'
import { lookUp } from '#db/look-up.ts'
import { readReaderAddress } from '#domain/reader-address.ts'
import type { Env } from '#lib/env.ts'
import { openMissed } from '#press/missed.ts'
import type { Records, Serving } from '#press/server.ts'
import type { Paper } from './paper.ts'
import type { Say } from './step.ts'

// `transact` awaits it after each commit: whoever makes a change in this process never sees the old page.
const committed = Symbol.for('broadsheet.committed')
// How often the counts of what was asked for in vain are written down.
const COUNT_MS = 20_000
const process_ = globalThis as { [committed]?: (tags: readonly string[]) => Promise<void> }

/** Joins the press to the records: what it may ask them, and how it hears that something must be pulped. */
export async function joinRecords({ ownerUrl, revive }: Pick<Paper, 'ownerUrl' | 'revive'>, env: Env, say: Say) {
  let printing: Serving['printing']
  const wire = await listenForPulps(ownerUrl, {
    pulp: (tags) => printing?.pulp(tags),
    pulpAll: () => printing?.pulpAll(),
    revive,
    say,
  })
  process_[committed] = async (tags) => printing?.pulp(tags)
  const missed = openMissed(env.ORIGIN)
  const records: Records = {
    missed,
    wire,
    lookUp,
    readAddress: readReaderAddress,
    mostBytes: env.PRESS_MEGABYTES * 1_048_576,
    staleLimitMs: env.STALE_LIMIT_SECONDS * 1000,
  }
  const counting = setInterval(count, COUNT_MS).unref()
  async function count() {
    const asked = missed.take()
    if (asked.length === 0) return
    const { countMissing } = await import('#verbs/addresses/count-missing.ts')
    // What is lost while the database is away is a count.
    await countMissing({ system: 'clock' }, asked).catch(() => undefined)
  }
  return {
    records,
    /** From now on pulps reach the copies of this press. */
    serve(press: Serving['printing']) {
      printing = press
      printing?.pulpAll()
    },
    async close() {
      clearInterval(counting)
      await count()
      process_[committed] = undefined
      await wire.close()
    },
  }
}
