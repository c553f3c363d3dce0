import fc from 'fast-check'
import { parse } from 'parse5'
import { expect, it } from 'vitest'
import { NAUGHTY_STRINGS } from '#tests/factories/naughty-strings.ts'
import { scriptJson } from './script-json.ts'

const inPage = (value: object) =>
  `<!doctype html><title>x</title><body><script type="application/ld+json">${scriptJson(value)}</script><p>after</p>`

/** What HTML's own rules make of the script, and how many elements stand in the page. */
function read(html: string) {
  const [, page] = parse(html).childNodes
  const [, body] = page && 'childNodes' in page ? page.childNodes : []
  const elements = body && 'childNodes' in body ? body.childNodes : []
  const [text] = elements[0] && 'childNodes' in elements[0] ? elements[0].childNodes : []
  return { text: text && 'value' in text ? text.value : '', names: elements.map(({ nodeName }) => nodeName) }
}

const expectKept = (text: string) => {
  const { text: script, names } = read(inPage({ [text]: [text] }))
  expect(names).toEqual(['script', 'p'])
  expect(Object.values(JSON.parse(script))).toEqual([[text.toWellFormed()]])
  expect(script).not.toMatch(/[<>&\u2028\u2029\p{Cs}]/u)
}

it.each(NAUGHTY_STRINGS)('%s stays in its script, to the letter', (_what, text) => expectKept(text))

it('so does every text there is, halves of signs as the sign for what cannot be read', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), expectKept), { numRuns: 500 })
  const pieces = fc.constantFrom('<', '/', '!--', '-->', 'script', '>', '\ud800', '\u2028', '\\', '"', 'u003c', ' ')
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => expectKept(parts.join(''))),
    { numRuns: 500 },
  )
})
