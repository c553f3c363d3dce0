import { and, eq, isNotNull } from 'drizzle-orm'
import { enqueue } from '#db/jobs.ts'
import { deliveries } from '#db/schema/index.ts'
import { authorise } from '#domain/authorise.ts'
import { NewsroomError } from '#domain/newsroom-error.ts'
import type { Actor } from '#domain/staff.ts'
import { transact } from '#verbs/transact.ts'

/** Tells anew what was given up. Refuses what waits or was told: somebody else was first. */
export async function sendDeliveryAgain(actor: Actor, { deliveryId }: { deliveryId: string }) {
  authorise(actor, 'send-delivery-again')
  return transact(actor, async ({ tx }) => {
    const [delivery] = await tx
      .update(deliveries)
      .set({ deadAt: null, lastError: null, tries: 0 })
      .where(and(eq(deliveries.id, deliveryId), isNotNull(deliveries.deadAt)))
      .returning({ kind: deliveries.kind })
    if (!delivery) throw new NewsroomError('conflict', 'This waits or was told already. Load the page again.')
    await enqueue(tx, 'deliver', { deliveryId })
    return { name: 'delivery.sent-again', subjectId: deliveryId, details: { kind: delivery.kind } }
  })
}
