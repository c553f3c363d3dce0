import { and, eq, isNull, sql } from 'drizzle-orm'
import { db } from '#db/client.ts'
import type { Outcome } from '#db/jobs.ts'
import { listStillTold } from '#db/queries/reader/told.ts'
import { deliveries, settings } from '#db/schema/index.ts'
import { type CallOut, NotCalled } from '#lib/call-out.ts'
import { indexNowBody, indexNowRefusal } from './index-now.ts'
import { webSubBody } from './web-sub.ts'

type Delivery = typeof deliveries.$inferSelect
type Answer = { outcome: Outcome; reason?: string }

const LONGEST_REASON = 300
const now = sql`date_trunc('milliseconds', paper_clock())`
const waiting = (id: string) => and(eq(deliveries.id, id), isNull(deliveries.sentAt), isNull(deliveries.deadAt))

/** Tells whom a delivery is for, once more if a process was killed in the middle; of what is hidden by now it says nothing. */
export async function deliver(callOut: CallOut, origin: string, deliveryId: string): Promise<Answer> {
  const [delivery] = await db()
    .update(deliveries)
    .set({ tries: sql`${deliveries.tries} + 1` })
    .where(waiting(deliveryId))
    .returning()
  if (!delivery) return { outcome: 'done' }
  const answer = await call(callOut, origin, delivery)
  const ended = answer.outcome === 'done' ? { sentAt: now, lastError: null } : { lastError: answer.reason }
  await db().update(deliveries).set(ended).where(waiting(deliveryId))
  return answer
}

/** Marks a delivery as given up, for somebody to send again; says why, if it was waiting. */
export async function giveUpDelivery(deliveryId: string): Promise<{ to: string; reason: string } | undefined> {
  const [dead] = await db()
    .update(deliveries)
    .set({ deadAt: now })
    .where(waiting(deliveryId))
    .returning({ to: deliveries.toAddress, lastError: deliveries.lastError })
  return dead && { to: dead.to, reason: dead.lastError ?? 'every try was cut short' }
}

async function call(callOut: CallOut, origin: string, delivery: Delivery): Promise<Answer> {
  const body = await bodyOf(delivery, origin)
  if (!body) return { outcome: 'done' }
  try {
    const { status } = await callOut(delivery.toAddress, body)
    return answerOf(delivery, status)
  } catch (error) {
    return { outcome: error instanceof NotCalled ? 'given-up' : 'again', reason: reasonOf(error) }
  }
}

/** What is said now; nothing, where it was switched off meanwhile or nothing is left to tell of. */
async function bodyOf({ kind, addresses }: Delivery, origin: string) {
  const [paper] = await db().select().from(settings)
  if (kind === 'web-sub') return paper?.webSubHub ? webSubBody(addresses, origin) : undefined
  const still = new Set(await listStillTold(addresses.map((address) => decodeURI(address))))
  const left = addresses.filter((address) => still.has(decodeURI(address)))
  const key = paper?.indexNowKey
  return key && left.length > 0 ? indexNowBody(left, { origin, key }) : undefined
}

function answerOf({ kind }: Delivery, status: number): Answer {
  if (status >= 200 && status < 300) return { outcome: 'done' }
  const reason = (kind === 'index-now' && indexNowRefusal(status)) || `The answer was ${status}`
  const isForNow = status >= 500 || status === 408 || status === 425 || status === 429
  return { outcome: isForNow ? 'again' : 'given-up', reason }
}

function reasonOf(error: unknown): string {
  const words = error instanceof Error ? error.message : String(error)
  return words.replaceAll(/\s+/g, ' ').slice(0, LONGEST_REASON)
}
