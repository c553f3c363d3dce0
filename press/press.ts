import { type Copies, type Copy, openCopies } from './copies.ts'
import { openGate } from './gate.ts'
import { encodePath } from './path.ts'
import type { Print } from './print.ts'

/** How sure this process can be that it has heard of every change. */
export type Wire = {
  /** Whether the listener's last ping was answered in time. */
  isSure(): boolean
  /** When it was sure last, by the monotonic clock. */
  sureAt(): number
  /** Asks the database instead; a change that was missed has pulped everything when this returns. */
  confirm(): Promise<'sure' | 'away'>
}

/** What the records say of an address: it shows something, it has moved, or the paper does not have it. */
export type LookUp = (path: string) => Promise<{ shown: boolean; movedTo?: string }>

/** What an address asks for: the query its page reads, what must exist for it, and what kind of thing stands there. */
export type Address = {
  query: string
  mustExist?: string
  mayBeOld: boolean
  shows: 'page' | 'picture' | 'nothing'
  /** Where the address leads when what must exist has moved. */
  movesTo?: (location: string) => string
}
export type ReadAddress = (path: string, query: string) => Address

export type Printed = {
  print: Print
  tags: ReadonlySet<string>
  freshForMs?: number
  mustEndInMs?: number
  away: boolean
}

export type PressOptions = {
  /** Renders an address of the paper whole; never throws. */
  render: (url: string) => Promise<Printed>
  lookUp: LookUp
  readAddress: ReadAddress
  moved: (location: string) => Print
  /** What is said where no page can be given: too many ask, the records do not answer, there is no such picture. */
  answers: { busy: Print; away: Print; noPicture: Print }
  wire: Wire
  mostBytes: number
  staleLimitMs: number
  say: (line: string) => void
  now?: () => number
}

/** What a reader gets: a print, how old it is where it is past its time, and the address that is not in the paper. */
export type Given = { print: Print; lateSeconds?: number; missing?: string }

/** The one address under which the page for addresses that the paper does not have is printed. */
export const NOWHERE = '/-/-/-'

/** Prints each page once, gives the copy to everyone, and pulps it the moment it could be wrong. */
export function openPress(options: PressOptions) {
  const { render, lookUp, readAddress, moved, answers, wire, staleLimitMs, say } = options
  const now = options.now ?? (() => performance.now())
  const copies: Copies = openCopies(options.mostBytes)
  const underWay = new Map<string, Promise<Given>>()
  const counters = { hits: 0, prints: 0, joined: 0, late: 0, refused: 0, unknown: 0 }
  const gate = openGate()

  const isFresh = (copy: Copy) => now() < copy.freshUntil

  /** A copy that needs no question: the way of nearly every request. */
  function ready(key: string): Print | undefined {
    const copy = copies.find(key)
    return copy && isFresh(copy) && wire.isSure() ? hit(copy).print : undefined
  }

  async function give(path: string, query: string): Promise<Given> {
    const address = readAddress(path, query)
    const given = await answer(path, query, address)
    const isMissing = given.print.status === 404 && address.shows === 'page'
    return isMissing ? { ...given, missing: address.mayBeOld ? path + query : path } : given
  }

  async function answer(path: string, query: string, address: Address): Promise<Given> {
    if (address.shows === 'nothing') return missing(address)
    if (address.mayBeOld) {
      const old = await findOld(`${path}${query}`)
      // Nobody knows what stands there until the records have said it: the page without the query may be a wrong answer.
      if (!old) return { print: answers.away }
      if (old.movedTo) return { print: moved(old.movedTo) }
    }
    const key = encodePath(path) + address.query
    const isAway = !(await isSure())
    const copy = copies.find(key)
    if (isAway) return lateCopy(key) ?? printOnce(key, address)
    if (copy && isFresh(copy)) return hit(copy)
    return printOnce(key, address)
  }

  const isSure = async () => wire.isSure() || (await wire.confirm()) === 'sure'

  async function findOld(address: string) {
    if (!(await isSure())) return undefined
    return lookUp(address.toLowerCase()).catch((error: unknown) => {
      say(`${address} could not be looked up: ${error instanceof Error ? error.message : error}`)
    })
  }

  function hit(copy: Copy): Given {
    copy.used = true
    counters.hits += 1
    return { print: copy.print }
  }

  /** Everyone who asks for an address while it is being printed gets what comes; whoever asks after a pulp does not. */
  function printOnce(key: string, address: Address): Promise<Given> {
    const known = underWay.get(key)
    if (known) {
      counters.joined += 1
      return known
    }
    const made = find(key, address).finally(() => {
      if (underWay.get(key) === made) underWay.delete(key)
    })
    underWay.set(key, made)
    return made
  }

  async function find(key: string, address: Address): Promise<Given> {
    if (address.mustExist !== undefined) {
      const found = await lookUp(address.mustExist).catch(() => undefined)
      if (!found) return lateCopy(key) ?? (await printKept(key))
      if (found.movedTo) return { print: moved(address.movesTo?.(found.movedTo) ?? found.movedTo) }
      if (!found.shown) return missing(address)
    }
    return printKept(key)
  }

  /** What the paper does not have: a line where a picture was asked for, else the one page that says so. */
  function missing(address: Address): Given | Promise<Given> {
    counters.unknown += 1
    if (address.shows !== 'page') return { print: answers.noPicture }
    const copy = copies.find(NOWHERE)
    return copy && isFresh(copy) ? hit(copy) : printOnce(NOWHERE, { ...address, mustExist: undefined })
  }

  async function printKept(key: string): Promise<Given> {
    // A query that readers come back to is as good as a page.
    const leave = await gate.enter(key.includes('?') && !copies.find(key)?.used ? 'queries' : 'pages')
    if (!leave) {
      counters.refused += 1
      return { print: answers.busy }
    }
    const run = copies.begin()
    const printedAt = now()
    try {
      counters.prints += 1
      const printed = await render(key)
      if (printed.away) return lateCopy(key) ?? { print: printed.print }
      keep(key, printed, printedAt, run)
      return { print: printed.print }
    } finally {
      copies.end(run)
      leave()
    }
  }

  function keep(key: string, printed: Printed, printedAt: number, run: ReturnType<Copies['begin']>) {
    const { status } = printed.print
    const kept = status === 200 || status === 410 || (status === 404 && key === NOWHERE)
    const freshForMs = printed.freshForMs ?? Number.POSITIVE_INFINITY
    if (!kept || freshForMs <= 0) return
    const before = copies.find(key)
    if (before?.print.hash !== undefined && before.print.hash === printed.print.hash) {
      printed.print.sameSince = before.print.sameSince
    }
    copies.keep(run, {
      key,
      print: printed.print,
      tags: printed.tags,
      printedAt,
      freshUntil: printedAt + freshForMs,
      mustEndAt: printedAt + (printed.mustEndInMs ?? Number.POSITIVE_INFINITY),
    })
  }

  /**
   * While the database is away a copy goes on past its time, but not past what must end, nor longer than the limit: not after
   * the wire was sure last, nor after its own time, for pages may fail on a database that the wire still reaches.
   */
  function lateCopy(key: string): Given | undefined {
    const copy = copies.find(key)
    if (!copy || now() >= copy.mustEndAt || now() - Math.min(wire.sureAt(), copy.freshUntil) >= staleLimitMs)
      return undefined
    counters.late += 1
    if (counters.late % 100 === 1) say(`The database is away: ${key} is given out as it was printed.`)
    copy.used = true
    return { print: copy.print, lateSeconds: Math.round((now() - copy.printedAt) / 1000) }
  }

  return {
    ready,
    give,
    pulp(tags: readonly string[]) {
      copies.pulp(tags)
      // Whoever asks from now on must not join a print that was begun before.
      underWay.clear()
    },
    pulpAll() {
      copies.pulpAll()
      underWay.clear()
    },
    counters: () => ({ ...counters, ...copies.counters(), waiting: gate.waiting() }),
  }
}
export type PrintingPress = ReturnType<typeof openPress>
