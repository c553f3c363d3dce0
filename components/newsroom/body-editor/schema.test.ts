import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { BodyNode } from '#domain/body.ts'
import { NODES } from '#domain/body.ts'
import { misplaced, readBody } from '#domain/body-rule.ts'
import { anyBody, anyTree } from '#tests/factories/bodies.ts'
import { bodyOfDoc, bodySchema, docOfBody } from './schema.ts'

const passes = (tree: object) => {
  try {
    bodySchema.nodeFromJSON(tree).check()
    return true
  } catch {
    return false
  }
}

describe('the editor’s grammar', () => {
  it('agrees with the paper’s on every tree, right or wrong', () => {
    const seen = { right: 0, wrong: 0 }
    fc.assert(
      fc.property(anyTree, (tree) => {
        const right = misplaced(tree as BodyNode) === undefined
        seen[right ? 'right' : 'wrong'] += 1
        expect({ tree, right: passes(tree) }).toEqual({ tree, right })
      }),
      { numRuns: 2000 },
    )
    expect(Math.min(seen.right, seen.wrong)).toBeGreaterThan(100)
  })

  it('gives back every body as it took it', () => {
    fc.assert(
      fc.property(anyBody, (body) => {
        const back = bodyOfDoc(docOfBody(body))
        expect(back).toEqual(body)
        expect(readBody(back).ok).toBe(true)
      }),
      { numRuns: 300 },
    )
  })

  it('can show every node and mark that there is', () => {
    const shown = Object.keys(NODES).filter((name) => bodySchema.nodes[name as keyof typeof NODES].spec.toDOM)
    expect(shown.sort()).toEqual(
      Object.keys(NODES)
        .filter((name) => name !== 'doc' && name !== 'text')
        .sort(),
    )
    expect(Object.values(bodySchema.marks).every((mark) => mark.spec.toDOM)).toBe(true)
  })
})
