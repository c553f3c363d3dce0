import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const addresses = new Map<string, string>()

/** The address of an island with the mark of its bytes, so that browsers may keep it for ever and never run an old one. */
export function islandAddress(name: string): string {
  const known = addresses.get(name)
  if (known) return known
  const path = `/islands/${name}.js`
  const address = `${path}?v=${markOf(readFileSync(join(process.cwd(), 'public', path)))}`
  addresses.set(name, address)
  return address
}

/** A short mark that changes with the bytes. */
export const markOf = (bytes: Buffer) => createHash('sha256').update(bytes).digest('base64url').slice(0, 12)
