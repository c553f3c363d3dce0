import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const sheet = readFileSync(join(import.meta.dirname, '../../app/styles/tokens.css'), 'utf8')

/** A colour by its role, as the style sheet says it first: by day. */
export function colour(role: string, otherwise = 'ink'): string {
  const [, hex] = new RegExp(`--color-${RegExp.escape(role)}: (#[0-9a-f]{6});`).exec(sheet) ?? []
  if (hex !== undefined) return hex
  if (role === otherwise) throw new Error(`There is no colour ${role}.`)
  return colour(otherwise)
}
