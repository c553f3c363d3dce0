import { inArray, lt, sql } from 'drizzle-orm'
import { db, type Tx } from '#db/client.ts'
import { enqueue, type Outcome } from '#db/jobs.ts'
import { listTold } from '#db/queries/reader/told.ts'
import { deliveries, settings, untold } from '#db/schema/index.ts'
import type { DeliveryKind } from '#domain/delivery.ts'
import { newId } from '#lib/id.ts'
import { MOST_ADDRESSES } from './index-now.ts'
import { feedsOf, MOST_FEEDS } from './web-sub.ts'

const KEPT = sql`paper_clock() - interval '90 days'`

/**
 * Writes down what the world is to be told of the stories that have changed since, for whoever is switched on in the settings:
 * one delivery for all of them, and only for what readers may know of by now. All of it in one transaction.
 */
export async function tellOfChanges(): Promise<Outcome> {
  await db().transaction(async (tx) => {
    const waiting = tx
      .select({ id: untold.articleId })
      .from(untold)
      .orderBy(untold.since)
      .limit(MOST_ADDRESSES)
      .for('update', { skipLocked: true })
    const taken = await tx.delete(untold).where(inArray(untold.articleId, waiting)).returning({ id: untold.articleId })
    if (taken.length === 0) return
    const stories = await listTold(taken.map(({ id }) => id))
    const [to] = await tx.select().from(settings)
    if (!to || stories.length === 0) return
    const addresses = stories.flatMap(({ path, isForSearchEngines }) => (isForSearchEngines ? encodeURI(path) : []))
    if (to.indexNowKey !== null && addresses.length > 0) {
      await write(tx, 'index-now', to.indexNowEndpoint, addresses)
    }
    if (to.webSubHub !== null) {
      const feeds = feedsOf(stories)
      for (let i = 0; i < feeds.length; i += MOST_FEEDS) {
        await write(tx, 'web-sub', to.webSubHub, feeds.slice(i, i + MOST_FEEDS))
      }
    }
    await tx.delete(deliveries).where(lt(deliveries.madeAt, KEPT))
  })
  return 'done'
}

async function write(tx: Tx, kind: DeliveryKind, toAddress: string, addresses: string[]) {
  const id = newId()
  const madeAt = sql`date_trunc('milliseconds', paper_clock())`
  await tx.insert(deliveries).values({ id, kind, toAddress, addresses, madeAt })
  await enqueue(tx, 'deliver', { deliveryId: id })
}
