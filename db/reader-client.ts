import { drizzle, type NodePgDatabase } from 'drizzle-orm/node-postgres'
import type { Pool } from 'pg'
import { pools } from './pools.ts'

export type ReaderDb = NodePgDatabase

const clients = new WeakMap<Pool, ReaderDb>()

/** Drizzle on the readers' login, which may select the views of schema `readers` and nothing else. */
export function readerDb(): ReaderDb {
  const pool = pools().readers
  const known = clients.get(pool)
  if (known) return known
  const made = drizzle(pool)
  clients.set(pool, made)
  return made
}
