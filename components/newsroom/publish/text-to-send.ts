import { type ArticleDocument, emptyDocument } from '#domain/article-document.ts'
import { isUnapproved } from '#domain/article-workflow.ts'
import type { StoryOnDesk } from '#domain/desk.ts'
import { fourEyes } from '#domain/four-eyes.ts'
import { gatesOf, type OpenGate } from '#domain/gates.ts'
import type { Staff } from '#domain/staff.ts'

/** The text that a press of the button sends out, and what is asked of it. */
export type TextToSend = {
  revision: number
  document: ArticleDocument | undefined
  /** Whether readers had it before it was withdrawn: nothing is asked of it again. */
  wasOut: boolean
  open: readonly OpenGate[]
  /** Whether whoever is here wrote it last and nobody approved it: a reason is logged. */
  ownText: boolean
}

/** The text that the desk works on; of a withdrawn story the one that readers had, as long as it is there and no other is asked for. */
export function textToSend(staff: Staff, story: StoryOnDesk, asked: 'had' | 'working'): TextToSend {
  const { working, withdrawnText: had, now } = story
  if (had?.document && (asked === 'had' || had.revision === working.number)) {
    return { revision: had.revision, document: had.document, wasOut: true, open: [], ownText: false }
  }
  return {
    revision: working.number,
    document: working.document,
    wasOut: false,
    open: gatesOf(working.document ?? emptyDocument('en'), story.gates),
    ownText: isUnapproved(now) && fourEyes(staff, now.lastWriter, story.section.id) === 'with-reason',
  }
}
