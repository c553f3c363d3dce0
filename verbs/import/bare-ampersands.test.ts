import { expect, test } from 'vitest'
import { mendAmpersands } from './bare-ampersands.ts'

const mended = (chunks: string[]) => {
  let out = ''
  let count = 0
  const mending = mendAmpersands(
    (text) => {
      out += text
    },
    () => {
      count += 1
    },
  )
  for (const chunk of chunks) mending.write(chunk)
  mending.end()
  return { out, count }
}

const cases: [string, string, number][] = [
  ['<t>Tom & Jerry</t><u>a;b</u>', '<t>Tom &amp; Jerry</t><u>a;b</u>', 1],
  ['<t>R&D &amp; &#38; &#x26; &nbsp;</t>', '<t>R&amp;D &amp; &#38; &#x26; &nbsp;</t>', 1],
  ['<![CDATA[a & b && ]]>&<!-- & -->&', '<![CDATA[a & b && ]]>&amp;<!-- & -->&amp;', 2],
  ['<![CDATA[a]] > & ]]]>x & y', '<![CDATA[a]] > & ]]]>x &amp; y', 1],
  ['a < b <! <![CDAT & ', 'a < b <! <![CDAT &amp; ', 1],
  ['a &unfinished', 'a &amp;unfinished', 1],
  ['a <![CDATA[never closed & ', 'a <![CDATA[never closed & ', 0],
]

test.each(cases)('%j is mended to %j', (input, output, count) => {
  expect(mended([input])).toEqual({ out: output, count })
})

test.each(cases)('%j is mended alike wherever a chunk of the file ends', (input, output, count) => {
  expect(mended([...input])).toEqual({ out: output, count })
  for (let at = 1; at < input.length; at++) {
    expect(mended([input.slice(0, at), input.slice(at)])).toEqual({ out: output, count })
  }
})
