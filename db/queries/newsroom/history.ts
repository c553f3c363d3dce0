import type { Comparison, Revision, RevisionList } from '#domain/desk.ts'
import type { Staff } from '#domain/staff.ts'

/** One saved state of a story that they may see. */
export function getRevision(_staff: Staff, _articleId: string, _number: number): Promise<Revision | undefined> {
  throw new Error('Not asked yet')
}

/** Saved states of a story, newest first, fifty a page. */
export function listRevisions(_staff: Staff, _articleId: string, _before?: string): Promise<RevisionList | undefined> {
  throw new Error('Not asked yet')
}

/** Two saved states beside each other. */
export function compareRevisions(
  _staff: Staff,
  _articleId: string,
  _numbers: { before: number; after: number },
): Promise<Comparison | undefined> {
  throw new Error('Not asked yet')
}
