import type { Stage, StoryNow } from '#domain/article-workflow.ts'
import type { PublicState } from '#domain/publication.ts'

/** How a story stands, as one looks for it in a list: each has a word, a shape and a colour. */
export type StateName =
  | 'draft'
  | 'submitted'
  | 'approved'
  | 'spiked'
  | 'scheduled'
  | 'embargoed'
  | 'published'
  | 'withdrawn'
  | 'overdue'

export const STATE_WORDS: Record<StateName, string> = {
  draft: 'Draft',
  submitted: 'Submitted',
  approved: 'Approved',
  spiked: 'Spiked',
  scheduled: 'Scheduled',
  embargoed: 'Embargoed',
  published: 'Published',
  withdrawn: 'Withdrawn',
  overdue: 'Overdue',
}

export const STAGE_WORDS: Record<Stage, string> = {
  draft: 'Draft',
  submitted: 'Submitted',
  approved: 'Approved',
  spiked: 'Spiked',
}

export const PUBLIC_WORDS: Record<PublicState, string> = {
  never: 'Never public',
  scheduled: 'Scheduled',
  public: 'Published',
  withdrawn: 'Withdrawn',
}

/** What readers see, and where the working text stands beside it if it is another one. */
export function statesOf(now: StoryNow, late = false): StateName[] {
  if (now.stage === 'spiked') return ['spiked']
  const next: StateName[] = now.workingIsOut ? [] : [now.stage]
  switch (now.publicState) {
    case 'public':
      return ['published', ...next, ...(now.pending.length > 0 ? (['scheduled'] as const) : [])]
    case 'withdrawn':
      return ['withdrawn', ...(now.stage === 'approved' ? [] : next)]
    case 'scheduled':
      return ['scheduled', ...(now.embargoed ? (['embargoed'] as const) : []), ...next]
    case 'never':
      return [...(late ? (['overdue'] as const) : []), ...(now.embargoed ? (['embargoed'] as const) : []), now.stage]
  }
}
