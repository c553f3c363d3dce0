import { sql } from 'drizzle-orm'
import { read } from '#db/reader-client.ts'
import type { PrintedPicture } from '#domain/reading.ts'
import { pictureJson } from './card-rows.ts'

/** A picture by the hash of its file, while a public version or a portrait shows it. */
export async function getPrintedPicture(hash: string): Promise<PrintedPicture | undefined> {
  const rows = await read<{ picture: PrintedPicture }>(
    sql`select ${pictureJson} as picture from readers.pictures p where p.content_hash = ${hash}`,
  )
  return rows[0]?.picture
}
