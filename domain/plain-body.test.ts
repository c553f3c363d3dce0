import { describe, expect, it } from 'vitest'
import type { Body } from './body.ts'
import { readBody } from './body-rule.ts'
import { bodyOfPlain, plainOf } from './plain-body.ts'

const TEXTS = [
  'The paper answers every letter.',
  'Published in Quetta.\n\n## Who answers\n\nThe editor.\nBy post too.\n\n### Hours\n\n- Monday\n- [Write to us](mailto:desk@broadsheet.example)',
  'See [the rules](/about/rules) and [the council](https://council.example/a?b=c) first.',
  'ہم ہر خط کا جواب دیتے ہیں۔',
]
const doc = (...content: NonNullable<Body['doc']['content']>): Body => ({ version: 1, doc: { type: 'doc', content } })

describe('a body as plain text', () => {
  for (const text of TEXTS) {
    it(`comes back as it was: ${text.slice(0, 20)}`, () => {
      const body = bodyOfPlain(text)
      expect(readBody(body)).toEqual({ ok: true, body })
      expect(plainOf(body)).toBe(text)
    })
  }

  it('is an empty paragraph where nothing is typed, and links lead nowhere dangerous', () => {
    expect(readBody(bodyOfPlain(' \r\n '))).toMatchObject({ ok: true })
    const body = bodyOfPlain('[a](javascript:alert(1)) [b](//elsewhere.example)')
    expect(JSON.stringify(body)).not.toContain('link')
    expect(readBody(body)).toMatchObject({ ok: true })
  })

  it('is none where the body says more than plain text can', () => {
    const bold = { type: 'text' as const, text: 'Loud', marks: [{ type: 'bold' as const }] }
    expect(plainOf(doc({ type: 'paragraph', content: [bold] }))).toBeUndefined()
    expect(plainOf(doc({ type: 'divider' }))).toBeUndefined()
    expect(plainOf(doc({ type: 'paragraph', content: [{ type: 'text', text: '## not a crosshead' }] }))).toBeUndefined()
    expect(plainOf(doc({ type: 'paragraph', content: [{ type: 'text', text: '[not](/a-link)' }] }))).toBeUndefined()
  })
})
