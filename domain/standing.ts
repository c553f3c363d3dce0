import type { Body } from './body.ts'
import type { GateSettings } from './gates.ts'
import type { Paper } from './reading.ts'

/** What stands beside the stories, as the newsroom’s queries hand it to pages and components. */

type Named = { id: string; slug: string; name: string }

/** As far as stories are counted for a list. */
export const MOST_COUNTED = 500

/** Something of a list, with how many stories that readers see now name it, up to MOST_COUNTED. */
type Counted = Named & { stories: number }

export type DeskSection = Counted & { description: string; colour: string; position: number }

export type TopicLine = Counted & {
  hasSummary: boolean
  /** The topic it has become part of. */
  partOf?: Named
}
export type DeskTopic = TopicLine & {
  summary: string
  summarisedAt?: Date
  /** What has become part of it. */
  parts: Named[]
}

export type ContributorLine = Counted & { kind: 'person' | 'desk'; jobTitle: string; place: string }
export type DeskContributor = ContributorLine & { biography: string; interests: string }

export type DeskSource = Counted & { url: string }

export const PAGE_MENUS = ['newsroom', 'policies', 'none'] as const
/** The list at the foot of the paper in which a page stands. */
export type PageMenu = (typeof PAGE_MENUS)[number]

export type PageLine = { id: string; slug: string; title: string; menu: PageMenu; position: number; updatedAt: Date }
export type DeskPageText = PageLine & { body: Body }

export type DeskSettings = Pick<
  Paper,
  'name' | 'tagline' | 'language' | 'timeZone' | 'imprint' | 'copyright' | 'historyShows'
> & {
  gates: GateSettings
  /** None while search engines are not told. */
  indexNowKey?: string
  indexNowEndpoint: string
  webSubHub?: string
  feedContent: 'full' | 'standfirst'
  adsTxt: string
  securityContact: string
}

/** A page of a list by name; `after` names the next one. */
export type NamedList<Line> = { lines: Line[]; after?: string }

/** How many stories, in words and never more exactly than they were counted. */
export const storiesInWords = (count: number) => (count >= MOST_COUNTED ? `${MOST_COUNTED} or more` : String(count))
