import { parseOptions } from '@node-rs/argon2'
import { describe, expect, it } from 'vitest'
import { fitsHash, hashPassword, NOBODYS_HASH } from './hashing.ts'

async function millisecondsOf(work: () => Promise<unknown>) {
  const from = performance.now()
  await work()
  return performance.now() - from
}

describe('a password’s hash', () => {
  it('G1 11.4.2: is argon2id at OWASP’s least, with a salt of its own', async () => {
    const [one = '', other] = await Promise.all([hashPassword('lamp', 'a'), hashPassword('lamp', 'a')])
    expect(one).not.toBe(other)
    expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
    expect(parseOptions(NOBODYS_HASH)).toEqual(parseOptions(one))
  })

  it('fits its password to the last sign, however long, and no other', async () => {
    const long = 'چاندنی رات '.repeat(90)
    const hash = await hashPassword(long, 'a')
    expect(await fitsHash(long, hash, 'a')).toBe(true)
    expect(await fitsHash(long.slice(0, -1), hash, 'a')).toBe(false)
    expect(await fitsHash('', hash, 'a')).toBe(false)
  })

  it('fits nobody’s, and saying so costs the work of a real one', async () => {
    const hash = await hashPassword('lamp', 'a')
    const times = async (hashed: string | undefined) => {
      const seen = []
      for (let n = 0; n < 5; n++) seen.push(await millisecondsOf(() => fitsHash('lamp', hashed, 'a')))
      return Math.min(...seen)
    }
    expect(await fitsHash('lamp', undefined, 'a')).toBe(false)
    // Without the work it takes a thousandth of the time.
    expect(await times(undefined)).toBeGreaterThan((await times(hash)) / 4)
  })
})
