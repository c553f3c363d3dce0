import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { seal, secretFor, setSecret, unseal } from './secret.ts'

beforeAll(() => setSecret(Buffer.alloc(32, 7)))
afterAll(() => setSecret(undefined))

describe('what is sealed', () => {
  test('can be read again by whom it was sealed for, in any script', () => {
    for (const text of ['', 'JBSWY3DPEHPK3PXP', 'خبر کی دنیا']) {
      expect(unseal(seal(text, 'codes', 'sana'), 'codes', 'sana')).toBe(text)
    }
  })

  test('never looks the same twice and never shows the text', () => {
    const [one, other] = [seal('JBSWY3DP', 'codes', 'sana'), seal('JBSWY3DP', 'codes', 'sana')]
    expect(one).not.toBe(other)
    expect(one).not.toContain(Buffer.from('JBSWY3DP').toString('base64url'))
  })

  test('opens for nobody else, for no other purpose, and not once a bit of it has changed', () => {
    const sealed = seal('JBSWY3DP', 'codes', 'sana')
    expect(() => unseal(sealed, 'codes', 'omar')).toThrow()
    expect(() => unseal(sealed, 'other', 'sana')).toThrow()
    const [version, nonce, text = '', tag = ''] = sealed.split('.')
    const flipped = Buffer.from(text, 'base64url').map((byte, i) => (i === 0 ? byte ^ 1 : byte))
    expect(() =>
      unseal([version, nonce, Buffer.from(flipped).toString('base64url'), tag].join('.'), 'codes', 'sana'),
    ).toThrow()
    expect(() => unseal([version, nonce, text, tag.slice(0, 4)].join('.'), 'codes', 'sana')).toThrow()
    expect(() => unseal('', 'codes', 'sana')).toThrow()
  })

  test('each purpose has a secret of its own', () => {
    expect(secretFor('a').equals(secretFor('b'))).toBe(false)
  })
})
