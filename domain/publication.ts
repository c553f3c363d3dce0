export const ENTRY_KINDS = [
  'first',
  'update',
  'correction',
  'clarification',
  'retraction',
  'withdrawal',
  'reinstatement',
  'unscheduling',
] as const
export type EntryKind = (typeof ENTRY_KINDS)[number]

/** A change of a story that is public already. */
export type ChangeKind = 'update' | 'correction' | 'clarification' | 'retraction'

/** One entry in the public life of an article, as far as time is concerned. */
export type Entry = {
  number: number
  kind: EntryKind
  revision?: number
  publicFrom: Date
  unscheduledBy?: number
  follows?: number
}

export const isStanding = (entry: Entry) => entry.unscheduledBy === undefined && entry.kind !== 'unscheduling'
export const isText = (entry: Entry) => entry.kind !== 'withdrawal' && entry.kind !== 'unscheduling'

/** Standing entries in the order in which they count. */
export const timeline = (entries: readonly Entry[]) =>
  entries.filter(isStanding).sort((a, b) => a.publicFrom.getTime() - b.publicFrom.getTime())

/** The entry that counts at a moment: the standing one with the greatest `publicFrom` not after it. */
export const standingAt = (entries: readonly Entry[], at: Date) =>
  timeline(entries).findLast((entry) => entry.publicFrom.getTime() <= at.getTime())

/** What readers see at a moment, or undefined: nothing yet, or withdrawn. */
export function publicAt(entries: readonly Entry[], at: Date) {
  const entry = standingAt(entries, at)
  return entry && isText(entry) ? entry : undefined
}

/** What has yet to happen, soonest first. */
export const pendingAt = (entries: readonly Entry[], at: Date) =>
  timeline(entries).filter((entry) => entry.publicFrom.getTime() > at.getTime())

/** The text that a change entered at a moment is written on. */
export const textBefore = (entries: readonly Entry[], at: Date) =>
  timeline(entries).findLast((entry) => isText(entry) && entry.publicFrom.getTime() <= at.getTime())

/** Number of the newest entry, 0 for none: what a form saw, and what the next entry must follow. */
export const newestNumber = (entries: readonly Entry[]) => Math.max(0, ...entries.map((entry) => entry.number))

/** Derived, never stored. */
export type PublicState = 'never' | 'scheduled' | 'public' | 'withdrawn'
export function publicState(entries: readonly Entry[], at: Date): PublicState {
  const entry = standingAt(entries, at)
  if (entry) return isText(entry) ? 'public' : 'withdrawn'
  return pendingAt(entries, at).length > 0 ? 'scheduled' : 'never'
}
