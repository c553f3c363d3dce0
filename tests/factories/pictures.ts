import { createHash } from 'node:crypto'
import { db } from '#db/client.ts'
import { pictures } from '#db/schema/index.ts'
import { newId } from '#lib/id.ts'

/** The hash under which a picture of the records lies, by its caption. */
export const hashOf = (caption: string) => createHash('sha256').update(caption).digest('hex')

/** A picture in the records, with credit and alt text; nothing of it lies in a store. */
export async function picture(caption: string): Promise<string> {
  const id = newId()
  await db()
    .insert(pictures)
    .values({
      id,
      contentHash: hashOf(caption),
      width: 800,
      height: 600,
      renditions: [{ width: 640, height: 480, bytes: 1 }],
      alt: 'Lorries',
      caption,
      credit: 'Lena Okafor',
      madeAt: new Date(),
    })
  return id
}
