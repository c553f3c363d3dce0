import type { Actor } from '#domain/staff.ts'
import type { FindingKind } from './findings.ts'
import type { Survey } from './survey.ts'

/** How often each thing happened to an article or page, by what happened. */
export type Tally = { made: number; updated: number; unchanged: number; left: number }

export type Run = {
  actor: Actor
  dryRun: boolean
  survey: Survey
  /** The paper's language and time zone. */
  language: string
  timeZone: string
  now: () => Date
  /** Paths that this run has given out, with what they lead to: a dry run has nothing else to tell conflicts by. */
  claimed: Map<string, string>
  /** Sections, topics and contributors that this run made, by path. */
  made: Map<string, { id: string; slug: string; name: string }>
  find: (kind: FindingKind, where: string, what: string, times?: number) => void
  counts: {
    articles: Tally
    pages: Tally
    public: number
    scheduled: number
    drafts: number
    sections: number
    topics: number
    contributors: number
    addresses: number
  }
}
