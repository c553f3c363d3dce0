import { sql } from 'drizzle-orm'
import { db } from '#db/client.ts'
import { pictureJson } from '#db/queries/reader/card-rows.ts'
import { authorise } from '#domain/authorise.ts'
import type { PrintedPicture } from '#domain/reading.ts'
import type { Staff } from '#domain/staff.ts'
import { isHiddenPicture } from './hidden-pictures.ts'
import { readPreview } from './preview.ts'

/** A picture by the hash of its file, also before readers may see it; not one that stands only in a story hidden from them. */
export async function getDeskPicture(staff: Staff, hash: string): Promise<PrintedPicture | undefined> {
  authorise(staff, 'open-story')
  const { rows } = await db().execute<{ picture: PrintedPicture }>(
    sql`select ${pictureJson} as picture from paper.pictures p where p.content_hash = ${hash} and not ${isHiddenPicture(staff)}`,
  )
  return rows[0]?.picture
}

/** A picture by the hash of its file, for as long as a link shows a story that prints it. */
export async function getPreviewedPicture(token: string, hash: string): Promise<PrintedPicture | undefined> {
  const story = (await readPreview(token))?.story
  if (!story) return undefined
  const portraits = story.contributors.map(({ portrait }) => portrait)
  return [...story.pictures.values(), ...portraits].find((picture) => picture?.hash === hash)
}
