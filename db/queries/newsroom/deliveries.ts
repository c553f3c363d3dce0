import { desc } from 'drizzle-orm'
import { db } from '#db/client.ts'
import { deliveries } from '#db/schema/index.ts'
import { authorise } from '#domain/authorise.ts'
import type { DeskDelivery } from '#domain/delivery.ts'
import type { Actor } from '#domain/staff.ts'

const MOST = 100

/** What was told to search engines and hubs, newest first. */
export async function listDeliveries(actor: Actor): Promise<DeskDelivery[]> {
  authorise(actor, 'see-deliveries')
  const rows = await db().select().from(deliveries).orderBy(desc(deliveries.madeAt), desc(deliveries.id)).limit(MOST)
  return rows.map(({ toAddress: to, lastError, sentAt, deadAt, ...row }) => ({
    ...row,
    to,
    lastError: lastError ?? undefined,
    sentAt: sentAt ?? undefined,
    deadAt: deadAt ?? undefined,
  }))
}
