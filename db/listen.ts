import pg from 'pg'
import { pools } from './pools.ts'
import { PULP_CHANNEL } from './pulp-channel.ts'

const PINGS = 'broadsheet_ping'
const PING_MS = 1000
const DUE_MS = 1000
const CONFIRM_MS = 250
const AWAY_MS = 1000

export type PulpListener = {
  isSure(): boolean
  sureAt(): number
  confirm(): Promise<'sure' | 'away'>
  close(): Promise<void>
}

type Heard = {
  pulp: (tags: readonly string[]) => void
  pulpAll: () => void
  /** Starts the server again if that is for us to do. */
  revive?: () => Promise<void>
  say: (line: string) => void
}

/**
 * Hears of what other processes have changed. What is told while nobody listens is lost, and a half-open connection is silent
 * without saying so: so it pings itself every second through the database, and while an answer is due it is sure of nothing.
 * Anybody who can connect can notify: a notification is a hint, the sequence in the database is the truth.
 */
export async function listenForPulps(
  connectionString: string,
  { pulp, pulpAll, revive, say }: Heard,
): Promise<PulpListener> {
  let client: pg.Client | undefined
  let known: number | undefined
  let heardAt = Number.NEGATIVE_INFINITY
  let confirmedAt = Number.NEGATIVE_INFINITY
  let awayAt = Number.NEGATIVE_INFINITY
  let isOpen = false
  let closed = false
  let asking: Promise<'sure' | 'away'> | undefined
  let questions: Promise<void> = Promise.resolve()
  let isLookDue = false
  let opening: pg.Client | undefined
  let timer: NodeJS.Timeout | undefined

  /** Brings this process up to the sequence: pulps what it missed, or everything when too much is gone. */
  async function catchUp(query: (text: string, values?: unknown[]) => Promise<pg.QueryResult>) {
    const since = known
    const { rows } = await query(
      `select s.number::float8 as number, array(select distinct unnest(p.tags) from paper.pulps p where p.number > $1) as tags,
        (select count(*)::int from paper.pulps p where p.number > $1) as kept from paper.pulp_sequence s`,
      // At the beginning nothing can have been missed, and what was ever pulped would be a long list.
      [since ?? Number.MAX_SAFE_INTEGER],
    )
    const { number, tags, kept } = rows[0] as { number: number; tags: string[]; kept: number }
    // By the number that was asked with: meanwhile another look, on another line, may have brought a newer one.
    if (since === undefined || number < since || number - since !== kept) pulpAll()
    else if (kept > 0) pulp(tags)
    known = number
  }

  /** One question after the other on a line. */
  function inTurn(line: pg.Client, question: () => Promise<unknown>) {
    questions = questions.then(question).then(
      () => undefined,
      () => lose(line),
    )
  }

  /** However many tell of something, one look that has not begun yet is enough. */
  function catchUpOn(line: pg.Client) {
    if (isLookDue) return
    isLookDue = true
    inTurn(line, () => {
      isLookDue = false
      return catchUp((text, values) => line.query(text, values))
    })
  }

  async function connect() {
    const limits = { connectionTimeoutMillis: DUE_MS * 2, query_timeout: DUE_MS * 2 }
    const fresh = new pg.Client({ connectionString, keepAlive: true, ...limits })
    opening = fresh
    fresh.on('error', () => lose(fresh))
    fresh.on('end', () => lose(fresh))
    fresh.on('notification', ({ channel, payload }) => {
      if (channel === PINGS) heardAt = performance.now()
      // Catching up with one number may have brought those after it.
      if (channel === PULP_CHANNEL && !(Number(payload) <= (known ?? 0))) catchUpOn(fresh)
    })
    try {
      await fresh.connect()
      await fresh.query(`listen ${PULP_CHANNEL}; listen ${PINGS}`)
      await catchUp((text, values) => fresh.query(text, values))
      if (closed) throw new Error('Closed while the line was being opened')
    } catch (error) {
      fresh.end().catch(() => undefined)
      throw error
    } finally {
      opening = undefined
    }
    client = fresh
    isOpen = true
    heardAt = performance.now()
  }

  function lose(lost: pg.Client) {
    if (client !== lost) return
    client = undefined
    if (isOpen && !closed) say('The line to PostgreSQL is lost: every copy is checked before it is given out.')
    isOpen = false
    // What was asked on a half-open connection is never answered: nobody waits for it.
    questions = Promise.resolve()
    isLookDue = false
    lost.end().catch(() => undefined)
  }

  async function beat() {
    try {
      if (client && performance.now() - heardAt > PING_MS + DUE_MS * 3) lose(client)
      const line = client
      if (line) {
        inTurn(line, () => line.query(`select pg_notify('${PINGS}', '')`))
        catchUpOn(line)
      } else {
        await connect()
        say('PostgreSQL answers again.')
      }
    } catch {
      if (!closed) await revive?.().catch((error: unknown) => say(`PostgreSQL does not start: ${String(error)}`))
    }
    if (!closed) timer = setTimeout(beat, PING_MS)
  }

  async function ask(): Promise<'sure' | 'away'> {
    const late = new Promise<'away'>((resolve) => setTimeout(() => resolve('away'), CONFIRM_MS).unref())
    const answer = catchUp((text, values) => pools().owner.query(text, values)).then(
      (): 'sure' => 'sure',
      (): 'away' => 'away',
    )
    const state = await Promise.race([answer, late])
    if (state === 'sure') confirmedAt = performance.now()
    else awayAt = performance.now()
    return state
  }

  await connect()
  timer = setTimeout(beat, PING_MS)
  return {
    isSure: () => isOpen && performance.now() - heardAt < PING_MS + DUE_MS,
    sureAt: () => Math.max(heardAt, confirmedAt),
    confirm: async () => {
      // One reader in a second finds out; the others need not wait for it again.
      if (performance.now() - awayAt < AWAY_MS) return 'away'
      asking ??= ask().finally(() => {
        asking = undefined
      })
      return asking
    },
    async close() {
      closed = true
      clearTimeout(timer)
      opening?.end().catch(() => undefined)
      await client?.end().catch(() => undefined)
    },
  }
}
