import { createCipheriv, createDecipheriv, createHash, hkdfSync, randomBytes } from 'node:crypto'

// Next's bundle has module instances of its own: only the process is one.
const key = Symbol.for('broadsheet.secret')
const process_ = globalThis as { [key]?: Buffer }

/** Tells this process the secret of the installation, at least 32 bytes; said once, by whoever opened it. */
export function setSecret(secret: Buffer | undefined) {
  process_[key] = secret
}

/** 32 bytes for one purpose, from the one secret: what one purpose gives away helps nobody with another. */
export function secretFor(purpose: string): Buffer {
  const secret = process_[key]
  if (!secret) throw new Error('No secret is open in this process.')
  return Buffer.from(hkdfSync('sha256', secret, '', `broadsheet ${purpose}`, 32))
}

/** A random value that opens something, 256 bits, fit for an address or a cookie. */
export const newToken = () => randomBytes(32).toString('base64url')

/** Under what a token is kept: whoever reads the records cannot use them. */
export const tokenHash = (token: string) => createHash('sha256').update(token).digest('base64url')

/** Encrypts what must be read again (AES-256-GCM); `bound` says whose it is, so that it opens nowhere else. */
export function seal(text: string, purpose: string, bound: string): string {
  const nonce = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', secretFor(purpose), nonce).setAAD(Buffer.from(bound))
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
  return ['v1', ...[nonce, sealed, cipher.getAuthTag()].map((part) => part.toString('base64url'))].join('.')
}

/** Reads what was sealed; throws when it was changed, was sealed for another, or with another secret. */
export function unseal(sealed: string, purpose: string, bound: string): string {
  const [, nonce = '', text = '', tag = ''] = sealed.split('.')
  const decipher = createDecipheriv('aes-256-gcm', secretFor(purpose), Buffer.from(nonce, 'base64url'), {
    authTagLength: 16,
  })
  decipher.setAAD(Buffer.from(bound)).setAuthTag(Buffer.from(tag, 'base64url'))
  return decipher.update(Buffer.from(text, 'base64url'), undefined, 'utf8') + decipher.final('utf8')
}
