import { and, eq } from 'drizzle-orm'
import { publishedVersions } from '#db/schema/index.ts'
import { NewsroomError } from '#domain/newsroom-error.ts'
import { type ChangeKind, type Entry, standingAt } from '#domain/publication.ts'
import { enterText } from './enter.ts'
import type { OnDesk } from './on-desk.ts'

/** A scheduled change as it is to be after another came before it: the two merged into a revision, and when it goes out. */
export type Rescheduling = { revision: number; at: Date }

/** Enters a change again that was unscheduled for another, on top of that one, with the kind and the note it had. */
export async function reschedule(
  desk: OnDesk,
  { revision, at }: Rescheduling,
  earlier: Entry | undefined,
  asked: boolean,
): Promise<Entry> {
  const newest = desk.entries.at(-1)
  if (at <= desk.now || (newest && at <= newest.publicFrom)) {
    throw new NewsroomError('refused', 'Schedule the merged change for a time after this one.')
  }
  if (standingAt(desk.entries, at)?.kind === 'withdrawal') {
    throw new NewsroomError('refused', 'The story is to be withdrawn before that. Unschedule the withdrawal first.')
  }
  const { kind, note } = await findChange(desk, earlier)
  return enterText(desk, { kind, revision, at, note, asked })
}

async function findChange(desk: OnDesk, entry: Entry | undefined): Promise<{ kind: ChangeKind; note?: string }> {
  const v = publishedVersions
  const [row] = await desk.tx
    .select({ kind: v.kind, note: v.note })
    .from(v)
    .where(and(eq(v.articleId, desk.id), eq(v.number, entry?.number ?? 0)))
  const note = row?.note ?? undefined
  switch (row?.kind) {
    case 'update':
    case 'correction':
    case 'clarification':
    case 'retraction':
      return { kind: row.kind, note }
    default:
      throw new NewsroomError('conflict', 'That is not scheduled any more. Load the story again.')
  }
}
