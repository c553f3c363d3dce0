import type { ArticleDocument, Genre } from './article-document.ts'
import type { EmbargoLift, Stage, StoryNow } from './article-workflow.ts'
import type { EventDetails, EventName } from './event.ts'
import type { GateContext } from './gates.ts'
import type { LogActor } from './person.ts'
import type { Entry, EntryKind, PublicState } from './publication.ts'
import type { SectionLabel, Story } from './reading.ts'

/** What the desk sees, as the newsroom's queries hand it to pages and components. */

/** Somebody on the desk, by name. */
export type Colleague = { id: string; name: string }

/** For how long a sign of life counts; one comes every ten seconds. */
export const PRESENT_SECONDS = 30

/** Somebody who has a story open. */
export type Holder = Colleague & { seenAt: Date; writing: boolean }

export type Embargo = {
  until: Date | 'indefinite'
  reason: string
  /** With whom it was agreed. */
  source: string
  lift: EmbargoLift
}

/** What has been asked of whom. */
export type Assignment = { assignedTo?: Colleague; dueAt?: Date; commissionedWords?: number }

/** A story as it stands in a list of the desk: its working revision, and how readers see it. */
export type StoryLine = Assignment & {
  id: string
  section: SectionLabel
  /** Of the working revision; empty while it has none. */
  headline: string
  language: string
  genre: Genre
  path: string
  /** Number of the working revision. */
  revision: number
  lastWriter: LogActor
  workedAt: Date
  /** What `verbsNow` asks, at the moment of the question. */
  now: StoryNow
  /** What is scheduled, soonest first. */
  pending: Entry[]
  /** When readers saw it first, or are to. */
  firstPublicFrom?: Date
  embargo?: Embargo
  openBy: Holder[]
}

/** Something that happens by itself at a time. */
export type GoingOut = { story: StoryLine; entry: Entry }

/** What concerns somebody now. */
export type MyDesk = {
  /** The paper's time at which it was asked. */
  at: Date
  /** What they are working on, or are asked for: by due time, then the newest. */
  mine: StoryLine[]
  /** What waits for them to approve or publish, the longest waiting first. */
  waiting: StoryLine[]
  goingOut: GoingOut[]
  /** By the hour at which they end. */
  embargoes: StoryLine[]
}

export const DUE = ['late', 'soon', 'set'] as const
/** Due times that are past, that come within a day, or that are set at all; of stories that are not out. */
export type Due = (typeof DUE)[number]

/** What somebody wants to see of the stories; spiked ones only where asked for. */
export type StoryFilter = {
  section?: string
  stage?: Stage
  public?: PublicState
  genre?: Genre
  /** A person, or nobody. */
  assigned?: string | 'nobody'
  language?: string
  /** Words of the headline or of the address. */
  text?: string
  due?: Due
}

/** Where the pages of a list begin that are newer and older than this one. */
export type Neighbours = { newer?: string; older?: string }

/** A page of stories, the newest worked on first. */
export type StoryList = Neighbours & { at: Date; stories: StoryLine[] }

/** One entry of a story's public life, with what readers are told. */
export type DeskEntry = Entry & { note?: string; unschedules?: number; madeAt: Date; isRedacted: boolean }

export type DeskNote = { id: string; by: LogActor; at: Date; text: string }

/** One saved state of a story. */
export type RevisionLine = {
  number: number
  basedOn?: number
  kind: 'autosave' | 'save'
  madeBy: LogActor
  madeAt: Date
  redactedAt?: Date
  /** The standing entries that show it to readers, at some time. */
  entries: { number: number; kind: EntryKind; at: Date }[]
}
export type Revision = RevisionLine & {
  /** None once it is redacted. */
  document?: ArticleDocument
}

/** A page of revisions, newest first. */
export type RevisionList = Neighbours & { revisions: RevisionLine[] }

/** Fields of a document, as the differences between two of them are named. */
export type DocumentField = Exclude<keyof ArticleDocument, 'version'>

/** Two revisions beside each other; `named` holds what either of them names. */
export type Comparison = { before: Revision; after: Revision; changed: DocumentField[]; named: NamedThings }

/** A story with everything that its form, its bar and what stands at its side need. */
export type StoryOnDesk = Assignment & {
  /** The paper's time at which it was asked. */
  at: Date
  id: string
  section: SectionLabel
  slug: string
  path: string
  /** Older addresses, which lead to it. */
  oldPaths: string[]
  startedBy: LogActor
  startedAt: Date
  workedAt: Date
  stage: Stage
  publicState: PublicState
  /** What `verbsNow` asks. */
  now: StoryNow
  firstPublicFrom?: Date
  /** The working revision; without a document once it is redacted. */
  working: Revision
  /** What readers see now, where they see something. */
  publicRevision?: { entry: number; revision: number; document?: ArticleDocument }
  /** What readers saw until it was withdrawn; without a document once it is redacted. */
  withdrawnText?: { revision: number; document?: ArticleDocument }
  entries: DeskEntry[]
  /** Number of the newest entry, 0 for none: what the verbs ask as `seen`. */
  seen: number
  embargo?: Embargo
  notes: DeskNote[]
  openBy: Holder[]
  /** What the gates ask of the records for the working revision, as its next entry. */
  gates: GateContext
  named: NamedThings
}

/** A line of a story's log; `names` holds the people and sections that its details name, by id. */
export type StoryLogLine = {
  id: number
  at: Date
  name: EventName
  actor: LogActor
  details: EventDetails
  names: ReadonlyMap<string, string>
}
export type StoryLog = Neighbours & { lines: StoryLogLine[] }

export const PICK_KINDS = ['topic', 'contributor', 'source', 'picture', 'story'] as const
export type PickKind = (typeof PICK_KINDS)[number]

/** Something that a story names by id, as the desk knows it. */
export type Picked = {
  id: string
  /** Its name; a story’s headline, a picture’s caption. */
  label: string
  /** What tells it from others of the same name. */
  hint?: string
  picture?: { address: string; width: number; height: number; alt: string; credit: string }
}

/** Everything that a story names, each kind by id. */
export type NamedThings = Record<PickKind, Picked[]>

/** A link that shows a story to whoever holds it. */
export type PreviewLink = {
  id: string
  madeBy: LogActor
  /** In the words of whoever made it. */
  madeFor: string
  madeAt: Date
  expiresAt: Date
  revokedAt?: Date
}

/** A story as whoever holds a link sees it: the reader's page, before readers have it. */
export type Preview = { story: Story; publicState: PublicState; revision: number; madeFor: string; expiresAt: Date }

/** Whether something that was asked for is late: not out, and its hour is past. */
export const isLate = ({ dueAt, now }: Pick<StoryLine, 'dueAt' | 'now'>, at: Date) =>
  dueAt !== undefined && dueAt < at && now.publicState === 'never' && now.stage !== 'spiked'
