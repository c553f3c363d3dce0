import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import type { Use } from '#db/embedded/users.ts'
import { makeDataFolder, openEmbedded } from '#db/embedded.ts'
import { migrate } from '#db/migrate.ts'
import { setPools } from '#db/pools.ts'
import type { Env } from '#lib/env.ts'
import { setSecret } from '#lib/secret.ts'
import { readSecretFile } from '#lib/secret-file.ts'
import { setSite } from '#lib/site.ts'
import { folderStorage, setStorage } from '#lib/storage.ts'
import { type Say, step } from './step.ts'

export type Paper = {
  /** Whether the database is our own, in the data folder. */
  owned: boolean
  /** Where the owner of the records logs in. */
  ownerUrl: string
  /** Where readers' questions log in. */
  readerUrl: string
  /** Starts our own PostgreSQL again if it is gone; somebody else's is not ours to start. */
  revive?: () => Promise<void>
  close: () => Promise<void>
}

const connectionsEach = 10
/** What all processes of one paper may open together, in each of the two pools, of the hundred that PostgreSQL allows. */
const connectionsTogether = 40
const closePatienceMs = 2000

/** Opens the database of the paper for this process: finds or starts PostgreSQL, migrates, makes the readers' login, sets the pools. */
export async function openPaper({ env, say, use = 'command' }: { env: Env; say: Say; use?: Use }): Promise<Paper> {
  settle(env)
  if (env.DATABASE_URL) {
    const readerUrl = await bringUpToDate(say, env.DATABASE_URL, {
      readerUrl: env.READER_DATABASE_URL,
      passwordFile: join(makeDataFolder(env.DATA_FOLDER), 'reader-password'),
    })
    return { owned: false, ownerUrl: env.DATABASE_URL, readerUrl, close: openPools(env.DATABASE_URL, readerUrl, say) }
  }
  const server = await step(say, 'Starting PostgreSQL', 'Started PostgreSQL', () => openEmbedded(env.DATA_FOLDER, use))
  try {
    const readerUrl = await bringUpToDate(say, server.url(), {})
    const closePools = openPools(server.url(), readerUrl, say)
    const close = async () => {
      await closePools()
      await server.close()
    }
    return { owned: true, ownerUrl: server.url(), readerUrl, revive: server.revive, close }
  } catch (error) {
    await server.close()
    throw error
  }
}

/** Joins a paper that another process has opened and keeps open: two logins, and nothing to start or to migrate. */
export function joinPaper(env: Env, logins: { ownerUrl: string; readerUrl: string }, say: Say): () => Promise<void> {
  settle(env)
  const each = Math.min(connectionsEach, Math.floor(connectionsTogether / env.WORKERS))
  return openPools(logins.ownerUrl, logins.readerUrl, say, each)
}

/** What this process must know before it does anything: where the files are, the secret, the address of the paper. */
function settle(env: Env) {
  setStorage(folderStorage(join(env.DATA_FOLDER, 'pictures')))
  setSecret(env.SECRET ?? readSecretFile(makeDataFolder(env.DATA_FOLDER)))
  // next-auth reads it there and nowhere else.
  process.env.NEXTAUTH_URL = env.ORIGIN
  setSite({ origin: env.ORIGIN, sendsMail: env.SMTP_URL !== undefined })
}

function bringUpToDate(
  say: Say,
  ownerUrl: string,
  login: { readerUrl?: string; passwordFile?: string },
): Promise<string> {
  return step(say, 'Migrating the records', 'Brought the records up to date', () => migrate(ownerUrl, login))
}

function openPools(ownerUrl: string, readerUrl: string, say: Say, max = connectionsEach): () => Promise<void> {
  const owner = openPool(ownerUrl, say, { max })
  // A reader's question ends after three seconds on the server; this ends it when the server does not say so itself.
  const readers = openPool(readerUrl, say, { max, query_timeout: 4000 })
  setPools({ owner, readers })
  return async () => {
    setPools(undefined)
    for (const pool of [owner, readers]) pool.removeAllListeners('error').on('error', () => undefined)
    // Work that was cut short may keep a connection; PostgreSQL rolls it back when this process has gone.
    await Promise.race([Promise.all([owner.end(), readers.end()]), pause(closePatienceMs, undefined, { ref: false })])
  }
}

function openPool(connectionString: string, say: Say, more: pg.PoolConfig): pg.Pool {
  const pool = new pg.Pool({ connectionString, connectionTimeoutMillis: 3000, ...more })
  pool.on('error', (error) => say(`PostgreSQL closed a connection: ${error.message}`))
  return pool
}
