import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isSlug, pathOf, slugOf } from './slug.ts'

describe('a slug', () => {
  it.each([
    ['China, Pakistan Agree to ‘Upgrade’ CPEC 2.0 Cooperation', 'china-pakistan-agree-to-upgrade-cpec-2-0-cooperation'],
    ['Pakistan’s water', 'pakistans-water'],
    ['چین اور پاکستان کا اتفاق', 'چین-اور-پاکستان-کا-اتفاق'],
    ['  --  ', 'story'],
    ['</script><b>', 'script-b'],
    ['\u202Eevil\u202C', 'evil'],
    ['Été à Paris', 'été-à-paris'],
  ])('of “%s” is %s', (text, slug) => {
    expect(slugOf(text)).toBe(slug)
  })

  it('is never empty, never too long, and may stand in an address, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        const slug = slugOf(text)
        expect(isSlug(slug)).toBe(true)
        expect([...slug].length).toBeLessThanOrEqual(80)
      }),
    )
  })

  it('ends at a word when it is cut', () => {
    expect(slugOf(`${'word '.repeat(40)}`)).toMatch(/^(word-)+word$/)
  })
})

describe('an old address', () => {
  it.each([
    ['https://paper.example/2019/01/04/Some-Story/', '/2019/01/04/some-story'],
    ['https://paper.example/?p=100', '/?p=100'],
    ['/a//b/', '/a/b'],
    ['/%d8%ae%d8%a8%d8%b1', '/خبر'],
    ['/x#part', '/x'],
    ['/broken%', undefined],
    ['/nul%00', undefined],
  ])('%s is kept as %s', (address, path) => {
    expect(pathOf(address)).toBe(path)
  })
})
