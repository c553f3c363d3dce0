import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type pg from 'pg'
import { z } from 'zod'
import { errorCode, Refusal } from '#lib/refusal.ts'
import { connect } from './connect.ts'
import { layOutJobs } from './job-records.ts'
import { makeReaderRole, type ReaderLogin } from './reader-role.ts'

const journal = z.object({ entries: z.array(z.object({ when: z.number() })) })
const ownMigrations = fileURLToPath(new URL('migrations', import.meta.url))
const oldestVersion = 160000
// Drizzle's migrator has no lock of its own, and two at once fail. The number is "bshm" in ASCII.
const lockNumber = 0x6273686d

/** Brings the records up to date and makes the readers' role, one process at a time; gives the readers' address. */
export async function migrate(
  ownerUrl: string,
  login: ReaderLogin = {},
  migrationsFolder = ownMigrations,
): Promise<string> {
  const owner = await connect(ownerUrl)
  try {
    await checkServer(owner)
    await owner.query('select pg_advisory_lock($1)', [lockNumber])
    if (!(await isUpToDate(owner, migrationsFolder))) await runMigrations(owner, migrationsFolder)
    await layOutJobs(owner)
    return await makeReaderRole(owner, ownerUrl, login)
  } catch (error) {
    if (errorCode(error) !== '42501') throw error
    throw new Refusal(
      `PostgreSQL does not let "${owner.user}" lay out the records: make it the owner of database "${owner.database}", or use the owner in DATABASE_URL.`,
      { cause: error },
    )
  } finally {
    await owner.end()
  }
}

/** Refuses a server that the paper could not use, before anything slow is done. */
export async function checkDatabase(ownerUrl: string): Promise<void> {
  const owner = await connect(ownerUrl)
  try {
    await checkServer(owner)
  } finally {
    await owner.end()
  }
}

/** Asked without Drizzle, since to load it takes longer than all the rest of a start. */
async function isUpToDate(owner: pg.Client, migrationsFolder: string): Promise<boolean> {
  const { rows } = await owner.query("select to_regclass('drizzle.__drizzle_migrations') is not null as begun")
  if (!rows[0]?.begun) return false
  const done = await owner.query<{ last: string | null }>(
    'select max(created_at) as last from drizzle.__drizzle_migrations',
  )
  const { entries } = journal.parse(JSON.parse(readFileSync(join(migrationsFolder, 'meta/_journal.json'), 'utf8')))
  return Number(done.rows[0]?.last ?? 0) >= Math.max(...entries.map((entry) => entry.when))
}

async function runMigrations(owner: pg.Client, migrationsFolder: string): Promise<void> {
  const { drizzle } = await import('drizzle-orm/node-postgres')
  const { migrate: run } = await import('drizzle-orm/node-postgres/migrator')
  await run(drizzle(owner), { migrationsFolder })
}

async function checkServer(owner: pg.Client): Promise<void> {
  const { rows } = await owner.query<{ number: number; version: string; encoding: string }>(`
    select current_setting('server_version_num')::int as number, current_setting('server_version') as version,
      current_setting('server_encoding') as encoding`)
  const [server] = rows
  if (server && server.number < oldestVersion) {
    throw new Refusal(
      `PostgreSQL at ${owner.host}:${owner.port} is version ${server.version}, and the paper needs 16 or newer: upgrade it, or correct DATABASE_URL.`,
    )
  }
  if (server && server.encoding !== 'UTF8') {
    throw new Refusal(
      `Database "${owner.database}" is encoded in ${server.encoding}: create it anew with encoding UTF8.`,
    )
  }
}
