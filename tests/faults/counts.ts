import { appendFileSync } from 'node:fs'

/** Where `npm run bench -- faults` collects what was seen; it asks for the full counts, everybody else for a twentieth. */
const figures = process.env.BROADSHEET_FAULTS

export const IS_FULL = figures !== undefined
export const KILLS = figures ? 100 : 5
export const STEPS = figures ? 10_000 : 500

/** Hours for the bench, and more than a minute for a busy machine otherwise. */
export const PATIENCE_MS = figures ? 4 * 3_600_000 : 240_000

/** Notes a line of the bench: what, the bar, what was seen. */
export function note(what: string, bar: string, seen: string) {
  if (figures) appendFileSync(figures, `${JSON.stringify([what, bar, seen])}\n`)
}
