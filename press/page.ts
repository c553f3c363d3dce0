import { AsyncLocalStorage } from 'node:async_hooks'

/** What a page tells the press about the answer it is part of. */
export type Answer = {
  status?: 200 | 401 | 403 | 404 | 409 | 410 | 422 | 429
  /** With 429: after how long it may be tried again. */
  retryAfterSeconds?: number
  /** Whether something stands on the page that only this person may read; it is not packed, so that its size says nothing. */
  showsSecret?: true
  /** A cookie that Next is not told of: it would make the page under an action anew. */
  cookie?: string
  /** The surfaces and records on the page; a change to any of them pulps it. */
  tags?: readonly string[]
  /** How long the page stays true if nobody changes anything. */
  freshForSeconds?: number
  /** After this many seconds something on the page must not be shown any more, whatever happens. */
  mustEndInSeconds?: number
  lastModified?: Date
  /** The answer is too large to be kept: what is printed is empty, and whoever asks gets it past the press, as it is made. */
  past?: true
  /** What else machines are told beside the answer (RFC 8288). */
  link?: string
  /** Where somebody is led who opens this in a browser, which cannot show it. */
  view?: string
}

/** All that was said during one request, and what went wrong in it. */
export type Said = {
  /** When its making began, by the monotonic clock. */
  begun: number
  status?: Answer['status']
  retryAfterSeconds?: number
  showsSecret?: true
  cookies: string[]
  tags: Set<string>
  freshForSeconds?: number
  mustEndInSeconds?: number
  lastModified?: Date
  past?: true
  link?: string
  view?: string
  /** Whether what is made is printed, to be handed out to many. */
  printing?: true
  failure?: 'error' | 'database away'
  error?: unknown
  /** Counted by the readers' client where it stands, for how long questions to the records were open. */
  asked?: { questions: number; milliseconds: number; open: number; since: number }
}

/** What stands at the beginning of a page's making. */
export const nothingSaid = (): Said => ({ begun: performance.now(), tags: new Set(), cookies: [] })

// Next's bundle has module instances of its own: only globalThis is one and the same for the page and the press.
const key = Symbol.for('broadsheet.page')
type Shared = typeof globalThis & { [key]?: AsyncLocalStorage<Said> }

function storage(): AsyncLocalStorage<Said> {
  const shared: Shared = globalThis
  shared[key] ??= new AsyncLocalStorage<Said>()
  return shared[key]
}

/** Says what kind of answer this page is. May be called more than once: tags add up, the shortest time and the latest date count. */
export function answer(answer: Answer): void {
  const said = storage().getStore()
  if (!said) return
  said.status = answer.status ?? said.status
  said.retryAfterSeconds = answer.retryAfterSeconds ?? said.retryAfterSeconds
  said.showsSecret = answer.showsSecret ?? said.showsSecret
  said.past = answer.past ?? said.past
  said.link = answer.link ?? said.link
  said.view = answer.view ?? said.view
  if (answer.cookie) said.cookies.push(answer.cookie)
  for (const tag of answer.tags ?? []) said.tags.add(tag)
  said.freshForSeconds = least(said.freshForSeconds, answer.freshForSeconds)
  said.mustEndInSeconds = least(said.mustEndInSeconds, answer.mustEndInSeconds)
  if (answer.lastModified && !(said.lastModified && said.lastModified > answer.lastModified)) {
    said.lastModified = answer.lastModified
  }
}

/** Whether the page under way is printed; else it goes straight to whoever asked. */
export const isPrinted = () => storage().getStore()?.printing === true

/** How long the page under way has been in the making. */
export function secondsSinceBegun(): number {
  const said = storage().getStore()
  return said ? (performance.now() - said.begun) / 1000 : 0
}

/** Says that the page could not be made because the database does not answer: readers are told to come back. */
export function databaseAway(): void {
  const said = storage().getStore()
  if (said) said.failure = 'database away'
}

/** Reports an error in the render of the page under way, even one that Next hides behind a 200. */
export function pageFailed(error: unknown): void {
  const said = storage().getStore()
  if (!said) return
  said.failure = said.failure === 'database away' || isDatabaseAway(error) ? 'database away' : 'error'
  said.error ??= error
}

/** Runs the making of one page and hears what it says. */
export function listen<T>(said: Said, make: () => T): T {
  return storage().run(said, make)
}

const awayCodes = /^(ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENOTFOUND|EAI_AGAIN|08...|57P0.|53300)$/
const awayWords =
  /Connection terminated|timeout exceeded when trying to connect|timeout expired|Query read timeout|Cannot use a pool after calling end/

/** Whether an error, or what caused it, means that PostgreSQL cannot be reached rather than that a query is wrong. */
export function isDatabaseAway(error: unknown): boolean {
  for (let at: unknown = error, depth = 0; at instanceof Error && depth < 8; at = at.cause, depth++) {
    if (at.name === 'DatabaseAway' || awayWords.test(at.message)) return true
    if ('code' in at && typeof at.code === 'string' && awayCodes.test(at.code)) return true
    // A socket that is not there; any other missing file is something else.
    if ('code' in at && at.code === 'ENOENT' && 'syscall' in at && at.syscall === 'connect') return true
    if (at instanceof AggregateError && at.errors.some(isDatabaseAway)) return true
  }
  return false
}

function least(one: number | undefined, other: number | undefined): number | undefined {
  if (one === undefined || other === undefined) return one ?? other
  return Math.min(one, other)
}
