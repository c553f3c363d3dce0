import { describe, expect, it } from 'vitest'
import { csvLine } from './csv.ts'

describe('a line of CSV', () => {
  it.each([
    ['=cmd|calc', "'=cmd|calc"],
    ['+1', "'+1"],
    ['-1+1', "'-1+1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "' =1"],
    ['  =1', "'  =1"],
  ])('1.2.10: %j is no formula', (cell, harmless) => {
    expect(csvLine([cell])).toBe(`${harmless}\r\n`)
  })

  it.each(['a\r\nstaff.signed-in,Amna', 'a\u2028b', 'a\u0000b', 'a\u202eb', 'a\u001b[2Jb'])(
    '16.4.1: %j stays in its cell and on its line',
    (cell) => {
      const line = csvLine([cell, 'next'])
      expect(line.trimEnd()).not.toMatch(/[\p{Cc}\p{Zl}\u202e]/u)
      expect(line.endsWith(',next\r\n')).toBe(true)
    },
  )

  it('quotes what separates cells, and leaves names as they are', () => {
    expect(csvLine(['Shah, "Bilal"', 'ثنا', 'a=b', ''])).toBe('"Shah, ""Bilal""",ثنا,a=b,\r\n')
  })
})
