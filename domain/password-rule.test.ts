import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { commonPasswords } from '#lib/passwords.ts'
import { LEAST_SIGNS, MOST_SIGNS, refusePassword } from './password-rule.ts'

const common = await commonPasswords()
const words = ['The Harbour Post', 'Sana Mirza', 'sana.mirza@harbour-post.example']
const refuse = (password: string) => refusePassword(password, { words, common })

describe('G1 6.2.1: a password has twelve signs or more, as people count them', () => {
  test.each([
    ['eleven letters', 'kvq zplm wx'],
    ['eleven emoji', '🦜🌋🪗🧭🛶🎻🪁🧿🛖🪕🐙'],
    ['eleven Urdu letters', 'چاندنی رات '.trim()],
    // Six letters and six accents that NFC joins to them.
    ['six letters with six accents', 'e\u0301o\u0301u\u0301a\u0301i\u0301y\u0301'],
    ['nothing', ''],
  ])('%s are too few', (_, password) => {
    expect(refuse(password)).toMatch(/at least 12 signs/)
  })

  test.each([
    ['twelve letters', 'kvq zplm wxj'],
    ['twelve emoji', '🦜🌋🪗🧭🛶🎻🪁🧿🛖🪕🐙🪸'],
    ['Urdu words', 'چاندنی رات کا مسافر'],
    ['words with spaces', 'mango ladder tram quiet'],
    ['spaces at both ends', ' ladder tram '],
    ['only digits that do not follow each other', '839204715638'],
  ])('%s are enough', (_, password) => {
    expect(refuse(password)).toBeUndefined()
  })
})

describe('G1 6.2.9: long passwords are welcome', () => {
  it('64 signs, 200 and as many as there may be', () => {
    const words = 'mango ladder tram quiet '
    for (const length of [64, 200, MOST_SIGNS])
      expect(
        refuse(
          words
            .repeat(50)
            .slice(0, length - 1)
            .padEnd(length, 'q'),
        ),
      ).toBeUndefined()
  })

  it('refuses more, and says so, rather than cut one', () => {
    expect(refuse(`${'mango ladder '.repeat(100)}`)).toBe('Use at most 1024 signs.')
  })
})

describe('G1 6.2.4, 6.2.12: passwords that are tried first are refused', () => {
  test.each([
    'password1234',
    'Password123!',
    '!!!!password!!!!',
    'passwordpassword',
    'PasswordPassword1',
    'qwertyuiop123',
    '123456789012',
    '987654321098',
    'aaaaaaaaaaaa',
    'abcabcabcabc',
    '🦜🦜🦜🦜🦜🦜🦜🦜🦜🦜🦜🦜',
    'abcdefghijklmn',
  ])('%s', (password) => {
    expect(refuse(password)).toMatch(/tried first/)
  })

  it('every common one, in any case: as it is, and a word of letters also with digits and signs around it', () => {
    for (const password of common) {
      const isWord = /^\p{L}+$/u.test(password)
      const variants = isWord ? [password.padEnd(LEAST_SIGNS, '7'), `!2026 ${password.toUpperCase()} 1!`] : [password]
      for (const variant of variants) expect(refuse(variant), variant).toBeDefined()
    }
  })
})

describe('G1 6.2.11: words that others know are refused', () => {
  test.each([
    'harbourpost1',
    'The Harbour Post 2026!',
    'sanamirza1984',
    'Mirza.Sana.2026',
    'sana.mirza@harbour-post.example',
    'harbour password',
    'POSTharbourPOST',
  ])('%s', (password) => {
    expect(refuse(password)).toMatch(/a name that others know/)
  })

  it('a name among other words is no harm', () => {
    expect(refuse('sana counts seven herons')).toBeUndefined()
  })
})

describe('G1 6.2.5: there is no rule about which signs a password has', () => {
  it('any twelve or more random letters of one kind are let in', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'bcdfghjkmnpqrtvwxz'), minLength: 16, maxLength: 80 })
    fc.assert(fc.property(letters, (password) => new Set(password).size < 8 || refuse(password) === undefined))
  })

  it('how a sign is written does not matter: composed or not, the answer is the same', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 30 }), (password) => {
        expect(refuse(password.normalize('NFD'))).toBe(refuse(password.normalize('NFC')))
      }),
    )
  })
})
