import { expect, it } from 'vitest'
import { documentOf } from '#tests/factories/desk.ts'
import { brokenLink, contentHash, type Link, linkHash, publicContent } from './chain.ts'

const ID = '0199d3b2-0000-7000-8000-000000000001'
const link = (number: number, previous?: Link): Link => {
  const open = {
    articleId: ID,
    number,
    kind: number === 1 ? ('first' as const) : ('update' as const),
    revision: number,
    follows: number > 1 ? number - 1 : undefined,
    imported: false,
    publicFrom: new Date(Date.UTC(2026, 10, 24, number)),
    madeAt: new Date(Date.UTC(2026, 10, 24, number)),
    contentHash: contentHash(new Uint8Array([1]), publicContent(documentOf(), undefined)),
    previousHash: previous?.hash,
  }
  return { ...open, hash: linkHash(open) }
}
const first = link(1)
const second = link(2, first)
const third = link(3, second)

it('a chain that nobody touched holds', () => {
  expect(brokenLink([first, second, third])).toBeUndefined()
})

it.each([
  ['a time that was changed', [first, { ...second, publicFrom: new Date(0) }, third], 'entry 2 was changed'],
  ['a text that was exchanged', [{ ...first, contentHash: new Uint8Array(32) }, second, third], 'entry 1 was changed'],
  ['an entry that was taken out', [first, third], 'entry 2 is missing'],
  ['an entry that was forged', [first, link(2), third], 'entry 2 does not follow entry 1'],
])('a chain with %s says where it breaks', (_, links, sentence) => {
  expect(brokenLink(links)).toBe(sentence)
})

it('the same words with their fields in another order have the same hash, other words another', () => {
  const salt = new Uint8Array([7])
  const document = documentOf()
  const turned = Object.fromEntries(Object.entries(document).reverse()) as typeof document
  expect(contentHash(salt, { document: turned })).toEqual(contentHash(salt, { document }))
  expect(contentHash(salt, { document: { ...document, headline: 'Other' } })).not.toEqual(
    contentHash(salt, { document }),
  )
})
