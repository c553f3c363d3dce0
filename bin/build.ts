import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { withLock } from '#db/embedded/lock.ts'
import { makeDataFolder } from '#db/embedded.ts'
import { readEnv } from '#lib/env.ts'
import { Refusal } from '#lib/refusal.ts'
import { hashSources } from './sources.ts'
import { type Say, step } from './step.ts'

const root = join(import.meta.dirname, '..')
const built = join(root, '.next')
const beside = join(root, '.next-new')
const before = join(root, '.next-old')
const stampName = 'broadsheet-sources'
const patienceMs = 15 * 60_000

/** Builds the pages if their sources have changed: beside, then swapped, so that a failed build leaves the usable one. */
export async function build(say: Say, stopping?: AbortSignal): Promise<void> {
  if (isBuilt(hashSources(root))) return
  await withLock(
    join(root, 'node_modules/.broadsheet-build.lock'),
    async () => {
      const sources = hashSources(root)
      if (isBuilt(sources)) return
      await step(say, 'Building the pages, whose sources have changed', 'Built the pages', () => buildBeside(stopping))
      writeFileSync(join(beside, stampName), sources)
      swap()
    },
    patienceMs,
  )
}

function isBuilt(sources: string): boolean {
  const stamp = join(built, stampName)
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === sources
}

function swap(): void {
  rmSync(before, { recursive: true, force: true })
  if (existsSync(built)) renameSync(built, before)
  renameSync(beside, built)
  rmSync(before, { recursive: true, force: true })
}

async function buildBeside(stopping: AbortSignal | undefined): Promise<void> {
  rmSync(beside, { recursive: true, force: true })
  const env = {
    ...process.env,
    NODE_ENV: 'production' as const,
    NEXT_TELEMETRY_DISABLED: '1',
    BROADSHEET_DIST: '.next-new',
    NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: actionsKey(),
  }
  const next = join(root, 'node_modules/next/dist/bin/next')
  const child = spawn(process.execPath, [next, 'build'], { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] })
  const stop = () => child.kill('SIGTERM')
  stopping?.addEventListener('abort', stop)
  let output = ''
  child.stdout.on('data', (chunk) => (output += chunk))
  child.stderr.on('data', (chunk) => (output += chunk))
  const code = await new Promise<number>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (status) => resolve(status ?? 1))
  })
  stopping?.removeEventListener('abort', stop)
  stopping?.throwIfAborted()
  if (code === 0) return
  rmSync(beside, { recursive: true, force: true })
  if (/ENOSPC|No space left/.test(output))
    throw new Refusal(`The disk is full, so the pages cannot be built in ${root}: free some space and try again.`)
  throw new Refusal(
    `${output.trim()}\n\nThe pages could not be built, for the reason above; those built before were left as they are.`,
  )
}

/** Next draws a new key at each build unless it is given one, and then a form from before a build could not be sent any more. */
function actionsKey(): string {
  const path = join(makeDataFolder(readEnv().DATA_FOLDER), 'actions-key')
  if (!existsSync(path)) writeFileSync(path, randomBytes(32).toString('base64'), { mode: 0o600 })
  return readFileSync(path, 'utf8')
}
