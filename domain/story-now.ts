import type { EmbargoLift, Stage, StoryNow } from './article-workflow.ts'
import { type Entry, isStanding, isText, pendingAt, publicState, standingAt } from './publication.ts'

/** A story as its row and its entries say it, for somebody. */
export type StoryRecord = {
  sectionId: string
  stage: Stage
  /** Number of the working revision, and who made it. */
  working: number
  lastWriter: string
  isMine: boolean
  /** As the database writes it; `infinity` is a hold. */
  embargoUntil: string | undefined
  embargoLift: EmbargoLift
  entries: readonly Entry[]
  heldByOther?: boolean
}

/** A story as the workflow sees it at a moment. */
export function storyNow(record: StoryRecord, at: Date): StoryNow {
  const { sectionId, stage, lastWriter, isMine, embargoLift, entries, heldByOther } = record
  return {
    sectionId,
    stage,
    lastWriter,
    isMine,
    embargoLift,
    heldByOther,
    publicState: publicState(entries, at),
    embargoed: isEmbargoed(record.embargoUntil, at),
    pending: pendingAt(entries, at).map((entry) => entry.kind),
    workingIsOut: isOut(entries, record.working, at),
  }
}

/** Whether an embargo, as the database writes its end, has yet to end. */
export const isEmbargoed = (until: string | undefined, at: Date) =>
  until !== undefined && (until === 'infinity' || new Date(until) > at)

/** Whether a revision is the text that readers see at a moment, or one that is scheduled. */
export function isOut(entries: readonly Entry[], revision: number, at: Date): boolean {
  const now = standingAt(entries, at)
  return entries.some(
    (entry) =>
      isStanding(entry) &&
      isText(entry) &&
      entry.revision === revision &&
      (entry.number === now?.number || entry.publicFrom > at),
  )
}
