import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { arch, argv, env, execPath, platform, stderr, stdin, stdout, versions } from 'node:process'
import { fileURLToPath } from 'node:url'

// This file runs on whatever Node a machine has, before anything is installed: plain JavaScript, Node's own modules only.

export const root = fileURLToPath(new URL('..', import.meta.url))
const oldestNode = 20
const ownNode = 24
const modules = join(root, 'node_modules')
const stamp = join(modules, '.broadsheet-lock')

/**
 * What Node is told for every program of ours; workers inherit it. Left alone it lets its young generation grow to 128 MB on a
 * large machine and keeps the pages; a paper needs a quarter of it, and prints no slower.
 */
export const nodeOptions = ['--disable-warning=ExperimentalWarning', '--max-semi-space-size=16']

/** Ends with one sentence on a Node that is too old even to install with. */
export function checkNode() {
  if (major(versions.node) < oldestNode) {
    refuse(
      `Broadsheet needs Node ${oldestNode} or newer and this is ${versions.node}: install a newer one from https://nodejs.org.`,
    )
  }
}

/** Installs what package-lock.json says, if that is not what is installed. */
export function ensureInstalled({ dev = false } = {}) {
  const lock = readFileSync(join(root, 'package-lock.json'), 'utf8')
  const hash = createHash('sha256').update(lock).digest('hex')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return
  if (!isInstalled(JSON.parse(lock), dev)) {
    const from = performance.now()
    stdout.write('Installing what package-lock.json says …\n')
    install()
    stdout.write(
      `${'Installed the packages'.padEnd(38)}${((performance.now() - from) / 1000).toFixed(1).padStart(6)} s\n`,
    )
  }
  if (dev || hasPackage('vitest')) writeStamp(hash)
}

/** Runs a script on the project's own Node 24 and ends as it ends. A child is told when we are gone, even by kill -9. */
export function run(script, args) {
  const node = findNode()
  const child = spawn(node, [...nodeOptions, join(root, script), ...args], {
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    env: {
      NODE_COMPILE_CACHE: join(modules, '.cache/node'),
      ...env,
      PATH: `${join(modules, '.bin')}${delimiter}${env.PATH}`,
    },
  })
  // Ctrl-C reaches the child by itself, since it belongs to the same terminal; any other signal is for us alone.
  const pass = (signal) => (signal === 'SIGINT' && stdin.isTTY ? undefined : child.kill(signal))
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, pass)
  watchNpm(() => child.kill('SIGTERM'))
  child.on('error', (error) => refuse(`${node} could not be started (${error.message}): run npm ci.`))
  child.on('exit', (code, signal) => {
    if (signal === null) process.exit(code ?? 1)
    for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.off(name, pass)
    process.kill(process.pid, signal)
  })
}

/** npm passes a signal on to the shell it started us with, which dies of it and leaves us behind. So we look after both. */
function watchNpm(stop) {
  if (!env.npm_lifecycle_event) return
  const shell = process.ppid
  const npm = parentOf(shell)
  const watch = setInterval(() => {
    if (process.ppid === shell && parentOf(shell) === npm) return
    clearInterval(watch)
    stop()
  }, 500)
}

/** The parent of a shell that npm started; of any other process it is none of our business. */
function parentOf(pid) {
  try {
    if (!/^(\/bin\/)?sh\0-c\0/.test(readFileSync(`/proc/${pid}/cmdline`, 'latin1'))) return undefined
    return readFileSync(`/proc/${pid}/stat`, 'latin1').split(') ').at(-1)?.split(' ')[1]
  } catch {
    return undefined
  }
}

/** What npm wrote down when it installed, compared with the lock: packages for other machines may be missing. */
function isInstalled(lock, dev) {
  const written = join(modules, '.package-lock.json')
  if (!existsSync(written) || !ownNodePath()) return false
  const installed = JSON.parse(readFileSync(written, 'utf8')).packages
  return Object.entries(lock.packages).every(([path, wanted]) => {
    if (path === '') return true
    const found = installed[path]
    if (found) return found.version === wanted.version && found.integrity === wanted.integrity
    if (wanted.dev || wanted.devOptional) return !dev || wanted.devOptional || wanted.optional
    return wanted.optional ? !isForHere(wanted) : wanted.peer === true
  })
}

function isForHere({ os, cpu, libc }) {
  return Boolean(os?.includes(platform) && cpu?.includes(arch) && !libc)
}

function install() {
  const options = ['ci', '--no-audit', '--no-fund', '--loglevel=error']
  const [command, args] = env.npm_execpath?.endsWith('.js')
    ? [execPath, [env.npm_execpath, ...options]]
    : ['npm', options]
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] })
  if (error) refuse('npm was not found: install it beside Node, and try again.')
  if (status !== 0) refuse('The packages could not be installed (npm said why above): mend that, and try again.')
}

function writeStamp(hash) {
  try {
    writeFileSync(stamp, hash)
  } catch {
    // Whoever may not write here only compares again next time.
  }
}

// The shell of an npm script may remember where the old Node was, so the one that npm installed is named by its path.
function findNode() {
  const found = ownNodePath() ?? (major(versions.node) >= ownNode ? execPath : undefined)
  if (found) return found
  refuse(
    `There is no Node ${ownNode} in node_modules for ${platform}-${arch}: install Node ${ownNode}, or run npm ci without --omit=optional.`,
  )
}

function ownNodePath() {
  const path = join(modules, '.bin', 'node')
  return existsSync(path) ? path : undefined
}

function hasPackage(name) {
  return existsSync(join(modules, name, 'package.json'))
}

function major(version) {
  return Number.parseInt(version, 10)
}

function refuse(sentence) {
  stderr.write(`${sentence}\n`)
  process.exit(1)
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  const [task, ...args] = argv.slice(2)
  if (task !== 'build' && task !== 'test') refuse('Say what to set up: build or test.')
  checkNode()
  ensureInstalled({ dev: task === 'test' })
  if (task === 'build') run('bin/broadsheet.ts', ['build', ...args])
  else run('tests/run.mjs', args)
}
