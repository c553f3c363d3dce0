import { diff3Merge } from 'node-diff3'
import type { Change } from 'prosemirror-changeset'
import type { Node } from 'prosemirror-model'
import { Transform } from 'prosemirror-transform'
import { alone, blockKey, changesWithin } from './block-diff.ts'

/** A stretch of a merged document: what is agreed, or two texts between which a person chooses. */
export type MergePart = { kind: 'agreed'; blocks: readonly Node[] } | MergeConflict
export type MergeConflict = {
  kind: 'conflict'
  base: readonly Node[]
  ours: readonly Node[]
  theirs: readonly Node[]
}

/**
 * Merges two documents that were made of one: block by block, and within a block where the two changed different words of it.
 * What both changed is never decided here.
 */
export function mergeBlocks(base: Node, ours: Node, theirs: Node): MergePart[] {
  const blocks = new Map<string, Node>()
  const keys = (doc: Node) =>
    doc.children.map((block) => {
      const key = blockKey(block)
      blocks.set(key, block)
      return key
    })
  const of = (wanted: readonly string[]) => wanted.flatMap((key) => blocks.get(key) ?? [])
  const regions = diff3Merge(keys(ours), keys(base), keys(theirs), { excludeFalseConflicts: true })
  return regions.flatMap(({ ok, conflict }): MergePart[] => {
    if (ok) return [{ kind: 'agreed', blocks: of(ok) }]
    if (!conflict) return []
    return mergeStretch({ base: of(conflict.o), ours: of(conflict.a), theirs: of(conflict.b) })
  })
}

/** Blocks that stand for one another one by one are merged each by itself. */
function mergeStretch({ base, ours, theirs }: Omit<MergeConflict, 'kind'>): MergePart[] {
  if (base.length !== ours.length || base.length !== theirs.length) return [{ kind: 'conflict', base, ours, theirs }]
  return base.flatMap((old, index): MergePart[] => {
    const [our, their] = [ours[index], theirs[index]]
    if (!our || !their) return []
    const merged = mergeBlock(old, our, their)
    return [
      merged ? { kind: 'agreed', blocks: [merged] } : { kind: 'conflict', base: [old], ours: [our], theirs: [their] },
    ]
  })
}

function mergeBlock(base: Node, ours: Node, theirs: Node): Node | undefined {
  const [old, our, their] = [blockKey(base), blockKey(ours), blockKey(theirs)]
  if (our === their || their === old) return ours
  if (our === old) return theirs
  const changes = [
    ...changesWithin(base, ours, false).map((change) => ({ change, from: alone(ours) })),
    ...changesWithin(base, theirs, false).map((change) => ({ change, from: alone(theirs) })),
  ].sort((one, other) => other.change.fromA - one.change.fromA)
  if (changes.some(({ change }, index) => touches(change, changes[index + 1]?.change))) return undefined
  const transform = new Transform(alone(base))
  try {
    for (const { change, from } of changes) {
      transform.replace(change.fromA, change.toA, from.slice(change.fromB, change.toB))
    }
    transform.doc.check()
  } catch {
    // Changes that do not fit together are for a person to choose between.
    return undefined
  }
  return transform.doc.childCount === 1 ? (transform.doc.firstChild ?? undefined) : undefined
}

/** Whether two changes, of which the second begins before, overlap or meet. */
const touches = (change: Change, before: Change | undefined) => before !== undefined && before.toA >= change.fromA

export type Choice = 'ours' | 'theirs' | 'both'

/** The blocks of a merged document; asks of each conflict, by its number, which text stands. */
export function chosenBlocks(parts: readonly MergePart[], choose: (conflict: number) => Choice): Node[] {
  let number = 0
  return parts.flatMap((part) => {
    if (part.kind === 'agreed') return part.blocks
    const choice = choose(number)
    number += 1
    if (choice === 'both') return [...part.ours, ...part.theirs]
    return part[choice]
  })
}
