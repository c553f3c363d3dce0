import { diffIndices } from 'node-diff3'
import { type Change, ChangeSet, simplifyChanges, type TokenEncoder } from 'prosemirror-changeset'
import { type Mark, type Node, Slice } from 'prosemirror-model'
import { Transform } from 'prosemirror-transform'

/** What became of a block; a changed one says where, in positions within a document of that block alone. */
export type BlockChange =
  | { kind: 'same' | 'added' | 'removed' | 'moved'; block: Node }
  | { kind: 'changed'; before: Node; after: Node; changes: readonly Change[] }

/**
 * What changed between two documents: whole blocks first, then words within the blocks that pair. Over a whole long document the
 * word-by-word comparison gives up and reports one change.
 */
export function blockDiff(before: Node, after: Node): BlockChange[] {
  const [olds, news] = [before.children, after.children]
  const found: BlockChange[] = []
  let place = 0
  for (const { buffer1, buffer2 } of diffIndices(olds.map(blockKey), news.map(blockKey))) {
    const [from, removed] = buffer1
    const [to, added] = buffer2
    found.push(...olds.slice(place, from).map((block): BlockChange => ({ kind: 'same', block })))
    found.push(...paired(olds.slice(from, from + removed), news.slice(to, to + added)))
    place = from + removed
  }
  found.push(...olds.slice(place).map((block): BlockChange => ({ kind: 'same', block })))
  const gone = new Set(found.flatMap((change) => (change.kind === 'removed' ? [blockKey(change.block)] : [])))
  return found.map((change) =>
    change.kind === 'added' && gone.has(blockKey(change.block)) ? { kind: 'moved', block: change.block } : change,
  )
}

const ALIKE = 0.4

/** Old and new blocks of one stretch in order, those that are much alike as one that changed. */
function paired(olds: readonly Node[], news: readonly Node[]): BlockChange[] {
  const found: BlockChange[] = []
  let place = 0
  const remove = (until: number) => {
    for (; place < until; place += 1) {
      const block = olds[place]
      if (block) found.push({ kind: 'removed', block })
    }
  }
  for (const block of news) {
    const index = olds.findIndex((old, at) => at >= place && old.type === block.type && likeness(old, block) > ALIKE)
    const old = olds[index]
    if (old) {
      remove(index)
      place += 1
      found.push({ kind: 'changed', before: old, after: block, changes: changesWithin(old, block) })
    } else found.push({ kind: 'added', block })
  }
  remove(olds.length)
  return found
}

/** How many of the words of two blocks are the same, from 0 to 1. */
function likeness(one: Node, other: Node): number {
  if (one.textContent === '' && other.textContent === '') return 1
  const words = one.textContent.split(/\s+/)
  const others = other.textContent.split(/\s+/)
  const known = new Set(others)
  return words.filter((word) => known.has(word)).length / Math.max(words.length, others.length)
}

/** What changed from one block to another, whole words by themselves or, for merging, to the sign. */
export function changesWithin(before: Node, after: Node, whole = true): readonly Change[] {
  const [old, now] = [alone(before), alone(after)]
  const { maps } = new Transform(old).replace(0, old.content.size, new Slice(now.content, 0, 0)).mapping
  const { changes } = ChangeSet.create<null>(old, undefined, encoder).addSteps(now, maps, null)
  return whole ? simplifyChanges(changes, now) : changes
}

/** A document of one block. */
export const alone = (block: Node): Node => block.type.schema.topNodeType.create(null, [block])

/** The same for equal blocks, however their attributes are ordered. */
export const blockKey = (block: Node): string => JSON.stringify(ordered(block.toJSON()))

function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([name, inner]) => [name, ordered(inner)]),
  )
}

// The library’s own sees types and signs only: a caption or a bold word would be no change.
const encoder: TokenEncoder<string | number> = {
  encodeCharacter: (sign, marks: readonly Mark[]) =>
    marks.length > 0 ? `${sign}${JSON.stringify(marks.map((mark) => ordered(mark.toJSON())))}` : sign,
  encodeNodeStart: (node) => `${node.type.name}${JSON.stringify(ordered(node.attrs))}`,
  encodeNodeEnd: (node) => `/${node.type.name}`,
  compareTokens: (one, other) => one === other,
}
