import type { StoryFilter, StoryList } from '#domain/desk.ts'
import type { Staff } from '#domain/staff.ts'

/** Stories that somebody may see, the newest worked on first, fifty a page: `before` is the cursor the page before gave. */
export function listStories(_staff: Staff, _filter: StoryFilter = {}, _before?: string): Promise<StoryList> {
  throw new Error('Not asked yet')
}
