import { type EmbargoLift, type Stage, verbsNow, WORKFLOW, type WorkflowVerb } from '#domain/article-workflow.ts'
import type { EventDetails, EventName, PaperEvent } from '#domain/event.ts'
import { ENTRY_KINDS, type Entry, type EntryKind, type PublicState, publicState } from '#domain/publication.ts'
import { type Actor, actorName } from '#domain/staff.ts'
import { isOut, storyNow } from '#domain/story-now.ts'

/** What the log alone says of a story: every change of it has its event, in the order in which they were made. */
export type Replayed = {
  stage: Stage
  working: number
  sectionId: string
  slug: string
  embargoUntil: string | undefined
  embargoLift: EmbargoLift
  /** How many entries of its public life the events so far have made. */
  entries: number
  lastWriter: string
  writers: Set<string>
  notes: number
  /** Revisions that have been emptied. */
  redacted: Set<unknown>
  /** Addresses it had, each with whether it leads on. */
  left: { sectionId: string; slug: string; promised: boolean }[]
}

/** The verbs by which the log says that something was done to a story. */
const VERBS: Partial<Record<EventName, WorkflowVerb>> = {
  'article.saved': 'save',
  'article.submitted': 'submit',
  'article.recalled': 'recall',
  'article.sent-back': 'send-back',
  'article.approved': 'approve',
  'article.published': 'publish',
  'article.scheduled': 'schedule',
  'article.unscheduled': 'unschedule',
  'article.updated': 'update',
  'article.corrected': 'correct',
  'article.withdrawn': 'withdraw',
  'article.reinstated': 'reinstate',
  'article.embargoed': 'embargo',
  'article.embargo-lifted': 'lift',
  'article.moved': 'move',
  'article.spiked': 'spike',
  'article.revived': 'revive',
  'article.assigned': 'assign',
  'article.noted': 'note',
  'article.taken-over': 'take-over',
  'article.redacted': 'redact',
}
/** Whose event may name another revision than the working one: they make it, or look for an older one. */
const NAMING: readonly WorkflowVerb[] = ['save', 'reinstate', 'redact']
/** What has no part in the workflow: the clock tells what has happened by itself. */
const TOLD: readonly EventName[] = ['article.became-public', 'article.ended']

/** What is entered for “now” may be public some milliseconds later; nothing here is scheduled for so soon. */
const SOON_MS = 5_000

/**
 * Walks the log of a story through the table of the workflow; says every step that the table does not have, and how many
 * entries there were after each.
 */
export function replay(log: readonly PaperEvent[], entries: readonly Entry[], people: readonly Actor[]) {
  const faults: string[] = []
  const counts = new Map<number, number>()
  const [started, ...rest] = log
  if (started?.name !== 'article.started')
    return { story: undefined, counts, faults: ['the log does not begin with a start'] }
  const story: Replayed = {
    stage: 'draft',
    working: 1,
    sectionId: String(started.details.section),
    slug: String(started.details.slug),
    embargoUntil: undefined,
    embargoLift: 'editors',
    entries: 0,
    lastWriter: started.actor,
    writers: new Set([started.actor]),
    notes: 0,
    redacted: new Set(),
    left: [],
  }
  for (const event of rest) {
    if (TOLD.includes(event.name)) continue
    const verb = VERBS[event.name]
    const actor = people.find((one) => actorName(one) === event.actor)
    if (!verb || !actor) faults.push(`event ${event.id} is of nothing that was done: ${event.name} by ${event.actor}`)
    else faults.push(...step(story, { event, verb, actor }, entries))
    counts.set(event.id, story.entries)
  }
  if (story.entries !== entries.length) {
    faults.push(`the events tell of ${story.entries} entries, and there are ${entries.length}`)
  }
  return { story, counts, faults }
}

type Arrow = { from: readonly Stage[]; to?: Stage; becomes?: readonly PublicState[] }
type Done = { event: PaperEvent; verb: WorkflowVerb; actor: Actor }

function step(story: Replayed, { event, verb, actor }: Done, all: readonly Entry[]): string[] {
  const what = `event ${event.id} (${verb} on ${story.stage})`
  const made = kindsMade(event, story.entries, all)
  const before = asOf(all, story.entries)
  const after = asOf(all, story.entries + made.length)
  const kinds = after.slice(before.length).map((entry) => entry.kind)
  const faults = kinds.join() === made.join() ? [] : [`${what} tells of ${made.join()}, and made ${kinds.join()}`]
  const isMine = story.writers.has(event.actor)
  const heldByOther = Array.isArray(event.details.from) && event.details.from.length > 0
  const moments = momentsOf(event.at, before)
  const isOffered = moments.some((at) => {
    const now = storyNow({ ...story, isMine, heldByOther, entries: before }, at)
    return verbsNow({ staff: actor, ...now }).some((one) => one.verb === verb)
  })
  if (!isOffered) faults.push(`${what} is not in the table for ${statesAt(before, moments)}`)
  const { becomes = [] }: Arrow = WORKFLOW[verb]
  const seen = statesAt(after, momentsOf(event.at, after))
  if (made.length > 0 && !becomes.some((state) => seen.includes(state))) faults.push(`${what} made the story ${seen}`)
  const { revision } = event.details
  if (!NAMING.includes(verb) && typeof revision === 'number' && revision !== story.working) {
    faults.push(`${what} is of revision ${revision}, and ${story.working} was the working one`)
  }
  if (
    verb === 'redact' &&
    (revision === story.working || story.redacted.has(revision) || isOut(before, Number(revision), event.at))
  ) {
    faults.push(`${what} emptied revision ${revision}`)
  }
  if (verb === 'save' && revision !== story.working + 1) faults.push(`${what} made revision ${revision}`)
  apply(story, verb, event)
  story.entries += made.length
  return faults
}

/** The entries as they were when there were so many. */
export const asOf = (all: readonly Entry[], count: number): Entry[] =>
  all
    .slice(0, count)
    .map((entry) => ((entry.unscheduledBy ?? 0) > count ? { ...entry, unscheduledBy: undefined } : entry))

/** The entries that an event must have made: what it took back first, then what it says. */
function kindsMade({ name, details }: PaperEvent, known: number, all: readonly Entry[]): EntryKind[] {
  switch (name) {
    case 'article.published':
    case 'article.scheduled':
      return upTo(details.entry, known, 'first')
    case 'article.updated':
    case 'article.corrected':
      return [
        ...upTo(details.entry, known, ENTRY_KINDS.find((kind) => kind === details.kind) ?? 'update'),
        ...(details.rescheduled ? [latestTaken(all, known, Number(details.entry))] : []),
      ]
    case 'article.withdrawn':
      return upTo(details.entry, known, 'withdrawal')
    case 'article.reinstated':
      return upTo(details.entry, known, 'reinstatement')
    case 'article.unscheduled':
      return unschedulings(details.entries)
    case 'article.embargoed':
      return [...unschedulings(details.unscheduled), ...(details.rescheduled ? ['first' as const] : [])]
    default:
      return []
  }
}

const upTo = (entry: EventDetails[string] | undefined, known: number, kind: EntryKind): EntryKind[] => [
  ...Array.from({ length: Math.max(0, Number(entry) - known - 1) }, () => 'unscheduling' as const),
  kind,
]
/** The kind of the last change that was taken back for another one, and has been entered again on top of that. */
const latestTaken = (all: readonly Entry[], known: number, entry: number): EntryKind =>
  all
    .filter(({ unscheduledBy = 0 }) => unscheduledBy > known && unscheduledBy < entry)
    .sort((a, b) => a.publicFrom.getTime() - b.publicFrom.getTime())
    .at(-1)?.kind ?? 'update'
const unschedulings = (numbers: EventDetails[string] | undefined): EntryKind[] =>
  Array.isArray(numbers) ? numbers.map(() => 'unscheduling') : []

function apply(story: Replayed, verb: WorkflowVerb, { actor, details }: PaperEvent) {
  const { to }: Arrow = WORKFLOW[verb]
  // What lets out another revision leaves the stage of the working one.
  const isOfAnother = verb === 'reinstate' && details.revision !== story.working
  story.stage = isOfAnother ? story.stage : (to ?? story.stage)
  switch (verb) {
    case 'save':
      story.working += 1
      story.lastWriter = actor
      story.writers.add(actor)
      return
    case 'embargo':
      story.embargoUntil = details.until === 'indefinite' ? 'infinity' : String(details.until)
      return
    case 'lift':
      story.embargoUntil = undefined
      return
    case 'move':
      story.left.push({ sectionId: story.sectionId, slug: story.slug, promised: details.redirect === true })
      story.sectionId = String(details.section)
      story.slug = String(details.slug)
      return
    case 'note':
      story.notes += 1
      return
    case 'redact':
      story.redacted.add(details.revision)
      return
    default:
      return
  }
}

/** When a verb may have looked: from its event on, at every turn of what was entered for “now”. */
const momentsOf = (at: Date, entries: readonly Entry[]) => [
  at,
  ...entries.map((entry) => entry.publicFrom).filter((from) => from > at && from.getTime() <= at.getTime() + SOON_MS),
]
const statesAt = (entries: readonly Entry[], moments: readonly Date[]) => [
  ...new Set(moments.map((at) => publicState(entries, at))),
]
