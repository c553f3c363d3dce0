import { accessSync, chmodSync, constants, existsSync, mkdirSync, realpathSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { errorCode, Refusal } from '#lib/refusal.ts'
import { findBinaries } from './embedded/binaries.ts'
import {
  type Cluster,
  hasCluster,
  makeCluster,
  settledServer,
  startServer,
  stopServer,
  superuser,
} from './embedded/cluster.ts'
import { withLock } from './embedded/lock.ts'
import { makeSocketFolder, socketFolder } from './embedded/socket-folder.ts'
import { findRunner } from './embedded/unprivileged.ts'
import { enterUser, listUsers, type Use } from './embedded/users.ts'

const database = 'broadsheet'

export type Embedded = {
  /** The address of one of its databases, for one of its roles. */
  url: (database?: string, role?: string) => string
  /** Starts the server again if it is gone: nobody else would. */
  revive: () => Promise<void>
  /** Leaves the server; the last to leave stops it. */
  close: () => Promise<void>
}

/**
 * Our own PostgreSQL in the data folder: started by whichever of our processes comes first, found by the others,
 * stopped by the last to leave. A second paper on the same folder is refused, commands join.
 */
export async function openEmbedded(
  dataFolder: string,
  use: Use = 'command',
  settings: Record<string, string> = {},
): Promise<Embedded> {
  const data = makeDataFolder(dataFolder)
  const home = join(data, 'postgres')
  const lock = join(data, 'running.lock')
  const users = join(data, 'running')
  const cluster = {
    home,
    folder: join(home, 'cluster'),
    log: join(data, 'postgres.log'),
    sockets: socketFolder(home),
    settings,
  }
  const leave = await withLock(lock, async () => {
    refuseSecondPaper(listUsers(users), use, data)
    await ensureRunning(cluster)
    return enterUser(users, use)
  })
  const url = (name = database, role = superuser) =>
    `postgresql:///${name}?host=${encodeURIComponent(cluster.sockets)}&port=5432&user=${role}`
  const close = () =>
    withLock(lock, async () => {
      leave()
      if (listUsers(users).length > 0) return
      await stopServer(cluster)
      if (cluster.sockets !== home) rmSync(cluster.sockets, { recursive: true, force: true })
    })
  try {
    await ensureDatabase(url('postgres'))
  } catch (error) {
    await close()
    throw error
  }
  const revive = () => withLock(lock, () => ensureRunning(cluster))
  return { url, revive, close }
}

/** Makes the data folder, for its owner only, and makes sure that it can be written. */
export function makeDataFolder(folder: string): string {
  try {
    if (!existsSync(folder)) mkdirSync(folder, { recursive: true, mode: 0o711 })
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK)
    if (!statSync(folder).isDirectory()) throw new Refusal(`DATA_FOLDER ${folder} is a file: name a folder instead.`)
    return realpathSync(folder)
  } catch (error) {
    if (error instanceof Refusal || errorCode(error) === 'ENOSPC') throw error
    throw new Refusal(
      `The data folder ${folder} cannot be written (${errorCode(error)}): give yourself the right to, or set DATA_FOLDER to another.`,
      {
        cause: error,
      },
    )
  }
}

/** Refuses if a paper is running on this folder already; to be asked before anything slow is done. */
export function refuseSecondPaper(running: { pid: number; use: Use }[], use: Use, folder: string): void {
  const paper = running.find((user) => user.use === 'paper')
  if (use !== 'paper' || !paper) return
  throw new Refusal(
    `A paper is running on ${folder} already (process ${paper.pid}): stop it first, or set DATA_FOLDER to another folder.`,
  )
}

async function ensureRunning(cluster: Cluster): Promise<void> {
  makeHome(cluster.home)
  if (await settledServer(cluster)) return
  const binaries = findBinaries()
  const runner = findRunner(cluster.home, cluster.folder, binaries)
  if (!hasCluster(cluster)) await makeCluster(cluster, binaries, runner)
  if (cluster.sockets !== cluster.home) makeSocketFolder(cluster.sockets, runner.owner)
  await startServer(cluster, binaries, runner)
}

function makeHome(home: string): void {
  try {
    mkdirSync(home, { recursive: true, mode: 0o700 })
    accessSync(home, constants.R_OK | constants.W_OK | constants.X_OK)
    chmodSync(home, 0o700)
  } catch (error) {
    if (!['EACCES', 'EPERM'].includes(errorCode(error) ?? '')) throw error
    throw new Refusal(
      `${home} belongs to another user: start the paper as that user, or set DATA_FOLDER to another folder.`,
      { cause: error },
    )
  }
}

async function ensureDatabase(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  client.on('error', () => undefined)
  await client.connect()
  try {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [database])
    if (!rowCount) await client.query(`create database ${database}`)
  } catch (error) {
    if (!['42P04', '23505'].includes(errorCode(error) ?? '')) throw error
  } finally {
    await client.end()
  }
}
