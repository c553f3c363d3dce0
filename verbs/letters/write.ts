import type { Tx } from '#db/client.ts'
import { enqueue } from '#db/jobs.ts'
import { letters, settings } from '#db/schema/index.ts'
import { readEmail } from '#domain/email.ts'
import { type Letter, letterHtml, letterText, subjectOf } from '#domain/letter.ts'
import { NewsroomError } from '#domain/newsroom-error.ts'
import { newId } from '#lib/id.ts'
import { site } from '#lib/site.ts'

type NewLetter = Letter & { kind: (typeof letters.$inferSelect)['kind']; to: string }

/**
 * Writes a letter in the transaction of whoever has something to say, whose event says why: if that comes to nothing, so does
 * the letter. Refuses an address that could mean two people.
 */
export async function writeLetter(tx: Tx, now: Date, { kind, to, ...letter }: NewLetter): Promise<string> {
  if (!readEmail(to)) {
    throw new NewsroomError('refused', 'Mail cannot be sent to that address. Write it like name@example.com.')
  }
  const [paper] = await tx.select({ name: settings.name }).from(settings).limit(1)
  const { origin } = site()
  const sender = { name: paper?.name ?? new URL(origin).host, origin }
  const id = newId()
  await tx.insert(letters).values({
    id,
    kind,
    toAddress: to,
    subject: subjectOf(letter),
    text: letterText(letter, sender),
    html: letterHtml(letter, sender),
    madeAt: now,
  })
  await enqueue(tx, 'letter', { letterId: id })
  return id
}
