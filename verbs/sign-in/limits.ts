import type { Pool } from 'pg'
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible'
import { pools } from '#db/pools.ts'
import { NOBODY } from '#domain/event.ts'
import { NewsroomError } from '#domain/newsroom-error.ts'
import { networkOf } from '#lib/network.ts'
import { tokenHash } from '#lib/secret.ts'
import { transact } from '#verbs/transact.ts'
import type { Visitor } from './visitor.ts'

// Never by account alone, save for mail: whoever knows an address could keep its owner out.
const LIMITS = {
  'password-account-address': { points: 8, duration: 900 },
  'password-address': { points: 30, duration: 900 },
  'code-account-address': { points: 8, duration: 900 },
  'code-address': { points: 30, duration: 900 },
  'passkey-address': { points: 30, duration: 900 },
  'reset-account': { points: 3, duration: 3600 },
  'reset-address': { points: 10, duration: 3600 },
} as const
type Limit = keyof typeof LIMITS

const limiters = new WeakMap<Pool, Map<Limit, RateLimiterPostgres>>()

function limiterOf(limit: Limit): RateLimiterPostgres {
  const pool = pools().owner
  const known = limiters.get(pool) ?? new Map<Limit, RateLimiterPostgres>()
  limiters.set(pool, known)
  const limiter = known.get(limit) ?? makeLimiter(pool, limit)
  known.set(limit, limiter)
  return limiter
}

const makeLimiter = (storeClient: Pool, limit: Limit) =>
  new RateLimiterPostgres({
    storeClient,
    storeType: 'pool',
    schemaName: 'paper',
    tableName: 'limits',
    tableCreated: true,
    keyPrefix: limit,
    ...LIMITS[limit],
  })

type Count = { allowed: boolean; begins: boolean; retryAfterSeconds: number }

async function count(limit: Limit, key: string): Promise<Count> {
  const result = await limiterOf(limit)
    .consume(key)
    .catch((refusal: unknown) => {
      if (refusal instanceof RateLimiterRes) return refusal
      throw refusal
    })
  const over = result.consumedPoints - LIMITS[limit].points
  return { allowed: over <= 0, begins: over === 1, retryAfterSeconds: Math.ceil(result.msBeforeNext / 1000) }
}

type Guess = [what: 'password' | 'code', account: string] | [what: 'passkey']

/**
 * Counts a guess before any work is done for it, and refuses when there were too many. Returns how to give it back, for a guess
 * that was right or was never looked at.
 */
export async function countGuess(visitor: Visitor, ...[what, account]: Guess): Promise<() => Promise<void>> {
  const network = networkOf(visitor.address)
  const counted: (readonly [Limit, string])[] = []
  const giveBack = async () => {
    await Promise.all(counted.map(([limit, key]) => limiterOf(limit).reward(key)))
  }
  const keys: (readonly [Limit, string])[] = [[`${what}-address`, tokenHash(network)]]
  if (what !== 'passkey') keys.unshift([`${what}-account-address`, tokenHash(`${account} ${network}`)])
  for (const [limit, key] of keys) {
    const { allowed, begins, retryAfterSeconds } = await count(limit, key)
    if (!allowed) {
      // What was refused for the account is no guess that weighs on the address as well.
      await giveBack()
      if (begins) await recordLimit(visitor, limit)
      throw tooMany(retryAfterSeconds)
    }
    counted.push([limit, key])
  }
  return giveBack
}

/** Counts a wish for a link by mail; refuses an address that asks too often, and says whether this account may have one. */
export async function countResetMail(visitor: Visitor, account: string): Promise<boolean> {
  const byAddress = await count('reset-address', tokenHash(networkOf(visitor.address)))
  if (!byAddress.allowed) {
    if (byAddress.begins) await recordLimit(visitor, 'reset-address')
    throw tooMany(byAddress.retryAfterSeconds)
  }
  return (await count('reset-account', tokenHash(account))).allowed
}

function recordLimit({ address, browser }: Visitor, limit: Limit) {
  return transact({ system: 'door' }, async () => ({
    name: 'staff.sign-in-refused',
    subjectId: NOBODY,
    details: { step: 'limit', limit, address, browser },
  }))
}

function tooMany(retryAfterSeconds: number) {
  const minutes = Math.max(1, Math.ceil(retryAfterSeconds / 60))
  return new NewsroomError(
    'too-many',
    `There were too many tries from where you are. Try again in ${minutes === 1 ? 'a minute' : `${minutes} minutes`}.`,
    { retryAfterSeconds },
  )
}
