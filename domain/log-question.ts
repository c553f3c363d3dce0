import type { LogFilter, LogKind } from './log.ts'
import { isLogKind, namesOfKind } from './log-words.ts'

/** What somebody asks the log for, as it stands in an address. */
export type LogQuestion = {
  person?: string
  kind?: LogKind
  from?: string
  to?: string
  before?: string
  after?: string
}

type Given = Record<string, string | readonly string[] | undefined>

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
const DAY = /^\d{4}-\d{2}-\d{2}$/

/** What an address asks for; whatever is mangled is not asked. */
export function readLogQuestion(given: Given): LogQuestion {
  const text = (name: string) => (typeof given[name] === 'string' ? given[name] : '')
  const kind = text('kind')
  return {
    ...(UUID.test(text('person')) && { person: text('person') }),
    ...(isLogKind(kind) && { kind }),
    ...(DAY.test(text('from')) && { from: text('from') }),
    ...(DAY.test(text('to')) && { to: text('to') }),
    ...(/^\d{1,15}$/.test(text('before')) && { before: text('before') }),
    ...(/^\d{1,15}$/.test(text('after')) && { after: text('after') }),
  }
}

/** The same question as part of an address, with something else instead. */
export function logQuery(question: LogQuestion, instead: LogQuestion = {}): string {
  const asked = Object.entries({ ...question, ...instead }).filter(([, value]) => value !== undefined)
  return asked.length > 0 ? `?${new URLSearchParams(asked)}` : ''
}

/** What the records are asked: days begin where the paper is, and the last one is asked for whole. */
export function logFilterOf(
  { person, kind, from, to }: LogQuestion,
  beginningOf: (day: string, after: 0 | 1) => Date | undefined,
): LogFilter {
  return {
    person,
    names: kind && namesOfKind(kind),
    from: from === undefined ? undefined : beginningOf(from, 0),
    to: to === undefined ? undefined : beginningOf(to, 1),
  }
}
