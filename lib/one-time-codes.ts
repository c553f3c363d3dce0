import { randomBytes } from 'node:crypto'
import { Secret, TOTP } from 'otpauth'

const PERIOD_SECONDS = 30
// Crockford's: without I, L, O and U, which are read for others.
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const GROUPS = 5
const GROUP_SIGNS = 5

/** A new shared secret of one-time codes, in base32. */
export const newTotpSecret = () => new Secret({ size: 20 }).base32

/** What an authenticator reads from a QR code. */
export const totpAddress = (totp: { secret: string; issuer: string; label: string }) =>
  new TOTP({ issuer: totp.issuer, label: totp.label, secret: Secret.fromBase32(totp.secret) }).toString()

/** The half minute since 1970 that a code of six digits belongs to, now or one before or after; undefined when it is wrong. */
export function totpStep(secret: string, code: string, now: Date): number | undefined {
  const totp = new TOTP({ secret: Secret.fromBase32(secret), period: PERIOD_SECONDS })
  const delta = totp.validate({ token: code, timestamp: now.getTime(), window: 1 })
  return delta === null ? undefined : Math.floor(now.getTime() / 1000 / PERIOD_SECONDS) + delta
}

/** A code to be kept on paper: 125 random bits, so that its plain hash gives nothing away. */
export function newRecoveryCode(): string {
  const signs = [...randomBytes(GROUPS * GROUP_SIGNS)].map((byte) => ALPHABET[byte % ALPHABET.length])
  return Array.from({ length: GROUPS }, (_, n) => signs.slice(n * GROUP_SIGNS, (n + 1) * GROUP_SIGNS).join('')).join(
    '-',
  )
}

export type TypedCode = { kind: 'digits'; text: string } | { kind: 'recovery'; text: string }

/** What somebody typed for a code: six digits of any script, or a recovery code; spaces, hyphens and case do not count. */
export function readCode(typed: string): TypedCode | undefined {
  const text = typed
    .normalize('NFKC')
    .replace(/[\s\p{Cf}\p{Pd}]/gu, '')
    .replace(/\p{Nd}/gu, asciiDigit)
    .toUpperCase()
  if (/^\d{6}$/.test(text)) return { kind: 'digits', text }
  const code = text.replaceAll('O', '0').replace(/[IL]/g, '1')
  const isWhole = code.length === GROUPS * GROUP_SIGNS && [...code].every((sign) => ALPHABET.includes(sign))
  return isWhole ? { kind: 'recovery', text: code } : undefined
}

// The decimal digits of every script stand ten in a row; those before ours in the row are counted back to its zero.
function asciiDigit(digit: string): string {
  const point = digit.codePointAt(0) ?? 0
  let value = 0
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(point - value - 1))) value += 1
  return String(value)
}
