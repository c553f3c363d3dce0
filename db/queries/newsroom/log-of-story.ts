import type { StoryLog } from '#domain/desk.ts'
import type { Staff } from '#domain/staff.ts'

/** What happened to a story, newest first, fifty a page, without autosaves. */
export function listStoryLog(_staff: Staff, _articleId: string, _before?: string): Promise<StoryLog | undefined> {
  throw new Error('Not asked yet')
}
