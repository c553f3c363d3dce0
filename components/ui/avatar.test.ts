import { describe, expect, it } from 'vitest'
import { hueOf, initialsOf } from './avatar.tsx'

describe('initials', () => {
  it.each([
    ['Sana Mirza', 'SM'],
    ['Anna de la Cruz', 'AC'],
    ['Madonna', 'M'],
    ['élise dupont', 'ÉD'],
    ['ثنا مرزا', 'ثم'],
    ['“Ali” Khan', 'AK'],
    ['  ', ''],
    ['42', ''],
  ])('of %s are %s', (name, initials) => {
    expect(initialsOf(name)).toBe(initials)
  })
})

describe('a hue', () => {
  it('is the same for the same person every time', () => {
    expect(hueOf('0193a1b2')).toBe(hueOf('0193a1b2'))
  })

  it('is spread over people, so that two who work together are seldom alike', () => {
    const hues = Array.from({ length: 200 }, (_, number) => hueOf(`0193a1b2-${number}`))
    expect(new Set(hues).size).toBe(8)
  })
})
