import { randomBytes } from 'node:crypto'
import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Refusal } from './refusal.ts'

/** The secret of the installation from its folder, made there at the first start; two who start at once agree on one. */
export function readSecretFile(folder: string): Buffer {
  const file = join(folder, 'secret')
  if (!existsSync(file)) make(folder, file)
  const secret = Buffer.from(readFileSync(file, 'utf8').trim(), 'base64url')
  if (secret.length < 32) {
    throw new Refusal(
      `The file ${file} does not hold the paper’s secret any more. Restore it from a backup; without it every second factor must be set up again.`,
    )
  }
  return secret
}

function make(folder: string, file: string) {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const beside = `${file}.${process.pid}`
  writeFileSync(beside, `${randomBytes(32).toString('base64url')}\n`, { mode: 0o600 })
  try {
    linkSync(beside, file)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
  } finally {
    rmSync(beside)
  }
}
