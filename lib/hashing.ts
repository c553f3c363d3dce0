import { hash, verify } from '@node-rs/argon2'
import { oneAtATime } from './turns.ts'

// OWASP's least for argon2id; 19 MB and some 40 ms of one core for each.
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }
const MOST_WAITING = 200

/** Nobody's: it costs what a real one costs, and no password fits it. */
export const NOBODYS_HASH =
  '$argon2id$v=19$m=19456,t=2,p=1$bm9ib2R5IGhhcyB0aGlzIQ$3q2+7wAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA'

// Next's bundle has module instances of its own: only the process is one, and it hashes one password at a time.
const key = Symbol.for('broadsheet.hashing')
const process_ = globalThis as { [key]?: ReturnType<typeof oneAtATime> }
const inTurn = () => (process_[key] ??= oneAtATime(MOST_WAITING))

/** The hash of a password, when the turn of `whose` has come; undefined when too many wait. */
export const hashPassword = (password: string, whose: string): Promise<string | undefined> =>
  inTurn()(whose, () => hash(password, COST))

/** Whether a password fits a hash; without one the same work is done for no. Undefined when too many wait. */
export const fitsHash = (password: string, hashed: string | undefined, whose: string): Promise<boolean | undefined> =>
  inTurn()(whose, async () => (await verify(hashed ?? NOBODYS_HASH, password)) && hashed !== undefined)
