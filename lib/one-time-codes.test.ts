import { describe, expect, it, test } from 'vitest'
import { newRecoveryCode, newTotpSecret, readCode, totpAddress, totpStep } from './one-time-codes.ts'

// RFC 6238, appendix B: SHA-1, the last six of its eight digits.
const RFC = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ'
describe('a code of six digits', () => {
  test.each([
    [59, '287082'],
    [1_111_111_109, '081804'],
    [1_234_567_890, '005924'],
    [20_000_000_000, '353130'],
  ])('is the one of RFC 6238 at second %i', (second, code) => {
    expect(totpStep(RFC, code, new Date(second * 1000))).toBe(Math.floor(second / 30))
  })

  it('G1 6.5.5: counts for its half minute and for one before and after', () => {
    const step = (second: number) => totpStep(RFC, '287082', new Date(second * 1000))
    expect([0, 29, 30, 89].map(step)).toEqual([1, 1, 1, 1])
    expect(step(90)).toBeUndefined()
  })

  it('is refused when it is another', () => {
    expect(totpStep(RFC, '287083', new Date(59_000))).toBeUndefined()
  })

  it('is set up by an address that says whose it is', () => {
    const secret = newTotpSecret()
    const address = new URL(totpAddress({ secret, issuer: 'The Harbour: Post', label: 'sana@paper.example' }))
    expect(address.protocol).toBe('otpauth:')
    expect(address.searchParams.get('secret')).toBe(secret)
    expect(Buffer.from(secret, 'ascii')).toHaveLength(32)
  })
})

describe('what somebody types', () => {
  it.each(['123456', ' 123 456 ', '123-456', '۱۲۳۴۵۶', '١٢٣٤٥٦', '१२३४५६', '１２３４５６', '\u202a123456\u202c'])(
    'G1 6.5.1: “%s” is the same six digits',
    (typed) => {
      expect(readCode(typed)).toEqual({ kind: 'digits', text: '123456' })
    },
  )

  it('G1 6.5.2: a recovery code counts with and without hyphens, in any case, with letters that look like digits', () => {
    const code = newRecoveryCode()
    const text = code.replaceAll('-', '')
    const typed = [
      code,
      text,
      code.toLowerCase(),
      text.replaceAll('0', 'o').replaceAll('1', 'l'),
      code.replaceAll('-', ' – '),
    ]
    for (const one of typed) expect(readCode(one)).toEqual({ kind: 'recovery', text })
  })

  it('G1 6.5.2: a recovery code has more than 112 random bits', () => {
    const codes = new Set(Array.from({ length: 500 }, newRecoveryCode))
    expect(codes.size).toBe(500)
    for (const code of codes) expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{5}-){4}[0-9A-HJKMNP-TV-Z]{5}$/)
  })

  it.each(['', '12345', '1234567', 'abcdef', 'ABCDE-FGHJK', `${'A'.repeat(24)}U`, '½½½½½½'])(
    '“%s” is no code',
    (typed) => {
      expect(readCode(typed)).toBeUndefined()
    },
  )
})
