import { appendFileSync } from 'node:fs'

/** Where `npm run bench -- faults` collects what was seen; it says how many of each, and everybody else gets a twentieth. */
const { BROADSHEET_FAULTS: figures, BROADSHEET_FAULTS_COUNTS: counts } = process.env
const wanted: { kills: number; steps: number; minutes: number } = counts
  ? JSON.parse(counts)
  : { kills: 5, steps: 500, minutes: 240 }

export const IS_FULL = figures !== undefined
export const KILLS = wanted.kills
export const STEPS = wanted.steps

/** More than a minute for a busy machine; in the bench time for its last round, too. */
export const PATIENCE_MS = IS_FULL ? (wanted.minutes + 10) * 60_000 : 240_000

const until = performance.now() + wanted.minutes * 60_000
/** Whether the bench has given a part as long as it was to have: then what was seen so far counts, and how much that was. */
export const isTimeUp = () => performance.now() > until

/** Notes a line of the bench: what, the bar, what was seen. */
export function note(what: string, bar: string, seen: string) {
  if (figures) appendFileSync(figures, `${JSON.stringify([what, bar, seen])}\n`)
}
