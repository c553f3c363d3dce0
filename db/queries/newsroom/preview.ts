import type { Preview, PreviewLink } from '#domain/desk.ts'
import type { Staff } from '#domain/staff.ts'

/** Links to a story that were made, newest first; those that have ended too. */
export function listPreviewLinks(_staff: Staff, _articleId: string): Promise<PreviewLink[]> {
  throw new Error('Not asked yet')
}

/** The story that a link shows, as readers would see it; undefined once the link has ended or whoever made it may not see it. */
export function readPreview(_token: string): Promise<Preview | undefined> {
  throw new Error('Not asked yet')
}
