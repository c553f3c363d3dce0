import { sql } from 'drizzle-orm'
import { authorise } from '#domain/authorise.ts'
import type { LogFilter } from '#domain/log.ts'
import type { LogLine } from '#domain/person.ts'
import type { Actor } from '#domain/staff.ts'
import { csvLine } from '#lib/csv.ts'
import { readLog } from './log.ts'
import { byNumber, turning } from './turning.ts'

const AT_ONCE = 500
const HEAD = ['time (UTC)', 'event', 'who', 'who (id)', 'about', 'about (id)', 'address', 'browser', 'details']

/** The whole log as a CSV file, in pieces, newest first. Refuses at once, not at the first piece. */
export function exportLog(actor: Actor, filter: LogFilter = {}): AsyncIterable<string> {
  authorise(actor, 'see-log')
  return pieces(filter)
}

async function* pieces(filter: LogFilter): AsyncGenerator<string> {
  yield csvLine(HEAD)
  let before: string | undefined
  do {
    const lines = await readLog(filter, turning([sql`x.id`], byNumber, { before }), AT_ONCE)
    if (lines.length > 0) yield lines.map(lineOf).join('')
    before = lines.length === AT_ONCE ? String(lines.at(-1)?.id) : undefined
  } while (before !== undefined)
}

function lineOf({ at, name, actor, subjectId, subjectName, details }: LogLine): string {
  const { address = '', browser = '', ...rest } = details
  const who = 'system' in actor ? [actor.system, ''] : [actor.name ?? '', actor.staffId]
  const more = Object.keys(rest).length > 0 ? JSON.stringify(rest) : ''
  return csvLine([at.toISOString(), name, ...who, subjectName ?? '', subjectId, String(address), String(browser), more])
}
