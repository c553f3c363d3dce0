import { spawn } from 'node:child_process'
import { existsSync, openSync, readdirSync, readFileSync, renameSync, rmSync, statSync, truncateSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { Refusal } from '#lib/refusal.ts'
import type { Binaries } from './binaries.ts'
import { commandLine, processMark } from './processes.ts'
import { socketName } from './socket-folder.ts'
import type { Runner } from './unprivileged.ts'

export const superuser = 'broadsheet'
const version = '18'
const largestLog = 10_000_000
const stopPatienceMs = 60_000
const startPatienceMs = 120_000

export type Cluster = { home: string; folder: string; log: string; sockets: string; settings: Record<string, string> }

/** Makes the cluster beside its place and renames it, so that a half-made one never stands there. */
export async function makeCluster(cluster: Cluster, binaries: Binaries, runner: Runner): Promise<void> {
  for (const name of readdirSync(cluster.home)) {
    if (name.startsWith('making-')) rmSync(join(cluster.home, name), { recursive: true, force: true })
  }
  const making = join(cluster.home, `making-${process.pid}`)
  const locale = ['--encoding=UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', ...systemLocale()]
  const args = [`--pgdata=${making}`, `--username=${superuser}`, '--auth=trust', '--data-checksums', ...locale]
  const { code, output } = await run(binaries.initdb, args, runner)
  if (code !== 0) {
    rmSync(making, { recursive: true, force: true })
    throw refused('make its cluster', output, cluster)
  }
  renameSync(making, cluster.folder)
}

/** The search parser asks the system's locale what a letter is: with plain C a quotation mark would be part of the word. */
function systemLocale(): string[] {
  return process.platform === 'darwin' ? ['--locale=C', '--lc-ctype=UTF-8'] : ['--locale=C.UTF-8', '--lc-messages=C']
}

/** Refuses a folder that is not a whole cluster of our version; true if there is one, false if there is none yet. */
export function hasCluster(cluster: Cluster): boolean {
  if (!existsSync(cluster.folder)) return false
  const versionFile = join(cluster.folder, 'PG_VERSION')
  if (!existsSync(versionFile) || !existsSync(join(cluster.folder, 'global/pg_control'))) {
    throw new Refusal(
      `${cluster.folder} is not a whole PostgreSQL cluster: restore it from a backup, or move it away and start again.`,
    )
  }
  const found = readFileSync(versionFile, 'utf8').trim()
  if (found === version) return true
  throw new Refusal(
    `${cluster.folder} was made by PostgreSQL ${found} and this program brings ${version}: start the program that made it.`,
  )
}

/** Starts the server in a session of its own and waits until it answers; a server killed before is recovered by this. */
export async function startServer(cluster: Cluster, binaries: Binaries, runner: Runner): Promise<void> {
  if (existsSync(cluster.log) && statSync(cluster.log).size > largestLog) truncateSync(cluster.log)
  const until = Date.now() + startPatienceMs
  for (;;) {
    clearStaleFiles(cluster)
    const from = existsSync(cluster.log) ? statSync(cluster.log).size : 0
    if (await launch(cluster, binaries, runner, until)) return
    const output = readFileSync(cluster.log, 'utf8').slice(from)
    // After a kill -9 of the server alone its last children hold the shared memory for another moment.
    if (!/still in use|Address already in use/.test(output) || Date.now() > until)
      throw refused('start', output, cluster)
    await pause(200)
  }
}

async function launch(cluster: Cluster, binaries: Binaries, runner: Runner, until: number): Promise<boolean> {
  const log = openSync(cluster.log, 'a', 0o600)
  const settings = {
    listen_addresses: '',
    port: '5432',
    unix_socket_directories: cluster.sockets,
    unix_socket_permissions: '0700',
    timezone: 'UTC',
    log_timezone: 'UTC',
    log_checkpoints: 'off',
    ...cluster.settings,
  }
  const given = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  const child = begin(binaries.postgres, ['-D', cluster.folder, ...given], runner, ['ignore', log, log], true)
  let ended = false
  child.once('exit', () => (ended = true))
  child.once('error', () => (ended = true))
  child.unref()
  while (!ended && Date.now() < until) {
    if (runningServer(cluster)?.ready) return true
    await pause(15)
  }
  return false
}

/** The running server of this cluster, as its pid file says and the system confirms. */
export function runningServer(cluster: Cluster): { pid: number; ready: boolean } | undefined {
  const lines = readPidFile(join(cluster.folder, 'postmaster.pid'))
  const pid = Number(lines[0])
  if (!pid || !processMark(pid)) return undefined
  const words = commandLine(pid)
  const ours = words.some((word) => word.endsWith('postgres')) && words.includes(cluster.folder)
  return ours ? { pid, ready: lines[7]?.trim() === 'ready' } : undefined
}

/** Waits for a server that is starting or stopping; undefined when it has ended. */
export async function settledServer(cluster: Cluster): Promise<{ pid: number } | undefined> {
  for (let server = runningServer(cluster); server; server = runningServer(cluster)) {
    if (server.ready) return server
    await pause(20)
  }
  return undefined
}

/** Fast shutdown; one that hangs is cut off, which the next start recovers from. */
export async function stopServer(cluster: Cluster): Promise<void> {
  const server = runningServer(cluster)
  const mark = server && processMark(server.pid)
  if (!server || !mark) return
  process.kill(server.pid, 'SIGINT')
  const until = Date.now() + stopPatienceMs
  while (processMark(server.pid) === mark) {
    if (Date.now() > until) return void process.kill(server.pid, 'SIGQUIT')
    await pause(10)
  }
}

/** PostgreSQL itself only asks whether any process has the number in its lock files, and numbers come round again. */
function clearStaleFiles(cluster: Cluster): void {
  if (runningServer(cluster)) return
  rmSync(join(cluster.folder, 'postmaster.pid'), { force: true })
  rmSync(join(cluster.sockets, socketName), { force: true })
  rmSync(join(cluster.sockets, `${socketName}.lock`), { force: true })
}

function readPidFile(path: string): string[] {
  try {
    return readFileSync(path, 'utf8').split('\n')
  } catch {
    return []
  }
}

function begin(
  program: string,
  args: string[],
  runner: Runner,
  stdio: (number | 'ignore' | 'pipe')[],
  detached: boolean,
) {
  const [command, ...rest] = [...runner.wrap, program, ...args]
  const kept = Object.entries(process.env).filter(([name]) => !/^(PG|LC_|LANG|NODE_|npm_)/.test(name))
  const env = {
    NODE_ENV: 'production' as const,
    ...Object.fromEntries(kept),
    LC_ALL: process.platform === 'darwin' ? 'C' : 'C.UTF-8',
    TZ: 'UTC',
  }
  return spawn(command ?? program, rest, { cwd: '/', uid: runner.uid, gid: runner.gid, stdio, detached, env })
}

async function run(program: string, args: string[], runner: Runner): Promise<{ code: number; output: string }> {
  const child = begin(program, args, runner, ['ignore', 'pipe', 'pipe'], false)
  let output = ''
  child.stdout?.on('data', (chunk) => (output += chunk))
  child.stderr?.on('data', (chunk) => (output += chunk))
  return new Promise((resolve) => {
    child.once('error', (error) => resolve({ code: 1, output: `FATAL: ${error.message}` }))
    child.once('close', (code) => resolve({ code: code ?? 1, output }))
  })
}

function refused(what: string, output: string, cluster: Cluster): Refusal {
  if (/No space left on device|Disk quota exceeded/.test(output)) {
    return new Refusal(
      `The disk is full, so PostgreSQL cannot ${what} in ${cluster.home}: free some space and start again.`,
    )
  }
  const lines = output.split('\n').filter((line) => /FATAL|PANIC|error:/.test(line))
  const reason = (lines.at(-1) ?? output.trim().split('\n').at(-1) ?? '').replace(/^.*?(FATAL|PANIC|error):\s*/, '')
  return new Refusal(`PostgreSQL could not ${what} in ${cluster.home} (${reason}): see ${cluster.log}.`)
}
