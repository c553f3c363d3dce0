import { drizzle, type NodePgDatabase } from 'drizzle-orm/node-postgres'
import type { Pool } from 'pg'
import { pools } from './pools.ts'
import * as schema from './schema/index.ts'

export type Db = NodePgDatabase<typeof schema>
export type Tx = Parameters<Parameters<Db['transaction']>[0]>[0]

const clients = new WeakMap<Pool, Db>()

/** Drizzle on the owner's connections. */
export function db(): Db {
  const pool = pools().owner
  const known = clients.get(pool)
  if (known) return known
  const made = drizzle(pool, { schema })
  clients.set(pool, made)
  return made
}
