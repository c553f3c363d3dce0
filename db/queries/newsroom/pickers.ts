import type { ArticleDocument } from '#domain/article-document.ts'
import type { NamedThings, Picked, PickKind } from '#domain/desk.ts'
import type { Staff } from '#domain/staff.ts'

/** Things of a kind that match what is typed, at most ten; the newest, or the first by name, where nothing is. */
export function listPicks(_staff: Staff, _kind: PickKind, _text: string): Promise<Picked[]> {
  throw new Error('Not asked yet')
}

/** Everything that documents name, by kind. */
export function listNamed(_staff: Staff, _documents: readonly ArticleDocument[]): Promise<NamedThings> {
  throw new Error('Not asked yet')
}
