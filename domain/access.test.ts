import { describe, expect, it } from 'vitest'
import { isRole, readPersonName, readReason, refuseAccess } from './access.ts'

describe('what is kept of a person', () => {
  it.each([
    [' Sana Mir ', 'Sana Mir'],
    ['ثنا میر', 'ثنا میر'],
    ['Rene\u0301e', 'Renée'],
    ['', undefined],
    ['   ', undefined],
    ['Sana\nMir', undefined],
    ['Sana\u2028Mir', undefined],
    ['Sana\u202eriM', undefined],
    ['x'.repeat(100), 'x'.repeat(100)],
    ['x'.repeat(101), undefined],
  ])('of the name %j is %j', (text, name) => {
    expect(readPersonName(text)).toBe(name)
  })

  it('of a reason is one line', () => {
    expect(readReason(' Lost the phone. ')).toBe('Lost the phone.')
    expect(readReason('a\nb')).toBeUndefined()
  })
})

describe('access', () => {
  it.each([
    [{ role: 'reporter', sections: 'all' }, undefined],
    [{ role: 'reporter', sections: ['sport'] }, undefined],
    [{ role: 'editor-in-chief', sections: 'all' }, undefined],
    [{ role: 'reporter', sections: [] }, /at least one section/],
    [{ role: 'editor-in-chief', sections: ['sport'] }, /whole paper/],
  ] as const)('%j', (access, words) => {
    const refusal = refuseAccess(access)
    if (words) expect(refusal).toMatch(words)
    else expect(refusal).toBeUndefined()
  })

  it('knows a role by its name only', () => {
    expect([isRole('editor'), isRole('Editor'), isRole('toString')]).toEqual([true, false, false])
  })
})
