import type { Block } from '#domain/body.ts'
import type { ContributorSlug } from './contributors.ts'
import type { SectionSlug, SourceSlug, TopicSlug } from './paper.ts'
import type { PictureKey } from './pictures.ts'

/** When something happened: counted back from laying out, so that the paper is always fresh, or a day of its own. */
export type DemoTime = { hoursAgo: number } | { at: string }

/** What a body needs to point at other records: the ids of articles by slug and of pictures by key. */
export type Refs = { article: (slug: string) => string; picture: (key: PictureKey) => string }

/** Everything a reader can see of a demo story, as data. */
export type DemoFurniture = {
  section: SectionSlug
  language?: 'en' | 'ur'
  genre?: 'news' | 'analysis' | 'opinion' | 'review' | 'explainer' | 'obituary'
  kicker: string
  headline: string
  standfirst: string
  dateline?: string
  bylines: readonly ContributorSlug[]
  topics: readonly TopicSlug[]
  sources?: readonly { source: SourceSlug; role: 'source' | 'inputs' }[]
  sourceNote?: string
  lead?: { picture: PictureKey; caption?: string }
  recent?: readonly string[]
  body: (refs: Refs) => Block[]
}

/** A later entry in a story's public life; `change` replaces parts of the story as it stood before. */
export type DemoEntry = DemoTime &
  (
    | { kind: 'update' | 'correction' | 'clarification'; note: string; change: Partial<DemoFurniture> }
    | { kind: 'withdrawal'; reason: string }
  )

export type DemoOutlet =
  | { published: DemoTime; life?: readonly DemoEntry[] }
  | { scheduled: { inHours: number } }
  | { embargo: { inHours: number | 'indefinite'; reason: string } }

export type DemoStory = DemoFurniture & { slug: string } & DemoOutlet

/** The moment that a demo time means when the paper is laid out at `now`. */
export function momentOf(time: DemoTime, now: Date): Date {
  return 'at' in time ? new Date(time.at) : new Date(now.getTime() - time.hoursAgo * 3_600_000)
}
