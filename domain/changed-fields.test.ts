import fc from 'fast-check'
import { expect, it } from 'vitest'
import { documentOf } from '#tests/factories/desk.ts'
import { changedFields } from './changed-fields.ts'

const before = documentOf({ topics: ['a', 'b'], lead: { pictureId: 'p', caption: null } })

it('names what differs, in the order of the form, and nothing else', () => {
  expect(changedFields(before, structuredClone(before))).toEqual([])
  const after = { ...before, headline: 'Other', topics: ['b', 'a'], lead: { pictureId: 'p', caption: '' } }
  expect(changedFields(before, after)).toEqual(['headline', 'lead', 'topics'])
  expect(changedFields(before, { ...before, lead: null })).toEqual(['lead'])
  expect(changedFields(before, { ...before, topics: ['a', 'b', 'c'] })).toEqual(['topics'])
})

it('does not care for the order of keys, which the records do not keep', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (attributes) => {
      const body = { ...before.body, extra: attributes }
      const turned = { ...before.body, extra: Object.fromEntries(Object.entries(attributes).reverse()) }
      expect(changedFields({ ...before, body }, { ...before, body: turned })).toEqual([])
    }),
  )
})
