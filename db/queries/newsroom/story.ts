import type { StoryOnDesk } from '#domain/desk.ts'
import type { Staff } from '#domain/staff.ts'

/** A story with everything its form needs; undefined where there is none that they may see. */
export function getStory(_staff: Staff, _articleId: string): Promise<StoryOnDesk | undefined> {
  throw new Error('Not asked yet')
}
