import type { Access } from './person.ts'
import { ROLES, type Role } from './staff.ts'

const MOST_NAME_SIGNS = 100
const MOST_REASON_SIGNS = 500
// Control signs, line ends, and the signs that turn the direction of writing could make one line of the log look like another.
const UNSEEN = /[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/u

export const isRole = (text: string): text is Role => ROLES.some((role) => role === text)

/** A person's name as it is kept, or undefined when it is none. */
export function readPersonName(text: string): string | undefined {
  return readLine(text, MOST_NAME_SIGNS)
}

/** The reason for what must be answered for, as it is kept, or undefined when it is none. */
export function readReason(text: string): string | undefined {
  return readLine(text, MOST_REASON_SIGNS)
}

/** Why a person cannot be given a role in sections, or undefined when they can. */
export function refuseAccess({ role, sections }: Access): string | undefined {
  if (sections !== 'all' && sections.length === 0) return 'Choose at least one section, or all of them.'
  if (role === 'editor-in-chief' && sections !== 'all') {
    return 'An editor-in-chief answers for the whole paper: choose all sections, or another role.'
  }
  return undefined
}

function readLine(text: string, most: number): string | undefined {
  const line = text.normalize('NFC').trim()
  return line === '' || [...line].length > most || UNSEEN.test(line) ? undefined : line
}
