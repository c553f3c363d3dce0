import { sql } from 'drizzle-orm'
import { read } from '#db/reader-client.ts'

/** Where an old address leads, in one hop; the path decoded and lower case, with its query string where it had one. */
export async function getMove(path: string): Promise<string | undefined> {
  const rows = await read<{ moved_to: string | null }>(sql`select moved_to from readers.addresses where path = ${path}`)
  return rows[0]?.moved_to ?? undefined
}
