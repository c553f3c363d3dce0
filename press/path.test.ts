import { assert, property, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { encodePath, normalPath } from './path.ts'

describe('the normal form of a path', () => {
  it.each([
    ['/', '/', true],
    ['/national/a-story', '/national/a-story', true],
    ['/National/A-Story', '/national/a-story', false],
    ['/national/', '/national', false],
    ['//national///a', '/national/a', false],
    ['/%D8%A7%D8%B1%D8%AF%D9%88', '/اردو', true],
    ['/%d8%a7%d8%b1%d8%af%d9%88', '/اردو', true],
    ['/CAF%C3%89', '/café', false],
    ['/cafe%CC%81', '/café', false],
    ['/%61', '/a', true],
    ['/.well-known/security.txt', '/.well-known/security.txt', true],
  ])('%s is %s', (raw, decoded, isNormal) => {
    expect(normalPath(raw)).toMatchObject({ decoded, isNormal })
  })

  it.each(['', 'a', '/%', '/%zz', '/%ff', '/%00', '/a%2Fb', '/a%5Cb', '/a\\b', '/a/../b', '/%2e%2e/b', '/./a', '/%0A'])(
    '%j is no path',
    (raw) => expect(normalPath(raw)).toBeUndefined(),
  )

  it('leads to itself in one hop, whatever the letters', () => {
    void assert(
      property(string({ unit: 'grapheme' }), (text) => {
        const first = normalPath(encodePath(`/${text.replaceAll(/[/\\]/g, '')}`))
        if (!first) return
        expect(normalPath(first.encoded)).toEqual({ decoded: first.decoded, encoded: first.encoded, isNormal: true })
      }),
    )
  })
})
