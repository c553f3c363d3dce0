import fc from 'fast-check'
import { type Node, Schema } from 'prosemirror-model'
import { describe, expect, it } from 'vitest'
import { blockDiff, blockKey } from './block-diff.ts'
import { chosenBlocks, type MergePart, mergeBlocks } from './block-merge.ts'

const schema = new Schema({
  nodes: {
    doc: { content: 'block+' },
    text: {},
    p: { group: 'block', content: 'text*' },
    picture: { group: 'block', attrs: { caption: { default: '' } } },
  },
  marks: { bold: {} },
})
const p = (...words: (string | Node)[]) =>
  schema.nodes.p.create(
    null,
    words.flatMap((word) => (word === '' ? [] : typeof word === 'string' ? schema.text(word) : word)),
  )
const bold = (words: string) => schema.text(words, [schema.marks.bold.create()])
const picture = (caption: string) => schema.nodes.picture.create({ caption })
const doc = (...blocks: Node[]) => schema.nodes.doc.create(null, blocks)

const conflicts = (parts: readonly MergePart[]) => parts.filter((part) => part.kind === 'conflict')
const merged = (parts: readonly MergePart[]) => doc(...chosenBlocks(parts, () => 'both'))

const base = doc(p('Four people were hurt on Monday, police said.'), p('The road is closed.'), picture(''), p('End.'))

const WORDS = ['gate', 'road', 'lorry', 'police', 'fruit']
const anyBlock = fc.oneof(
  fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 6 }).map((words) => p(words.join(' '))),
  fc.constantFrom(...WORDS).map(picture),
)
const anyDoc = fc.array(anyBlock, { minLength: 1, maxLength: 6 }).map((blocks) => doc(...blocks))

/** A document as somebody leaves it: blocks gone, come, moved, or with other words. */
const changed = (of: Node) =>
  fc
    .array(fc.record({ at: fc.nat(5), how: fc.constantFrom('drop', 'add', 'turn', 'move'), block: anyBlock }), {
      maxLength: 3,
    })
    .map((edits) => {
      const blocks = [...of.children]
      for (const { at, how, block } of edits) {
        const place = at % Math.max(1, blocks.length)
        if (how === 'add') blocks.splice(place, 0, block)
        else if (how === 'turn') blocks[place] = block
        else if (how === 'drop' && blocks.length > 1) blocks.splice(place, 1)
        else blocks.push(...blocks.splice(place, 1))
      }
      return doc(...blocks)
    })
const three = anyDoc.chain((of) => fc.tuple(fc.constant(of), changed(of), changed(of)))

describe('a merge of two texts made of one', () => {
  it('takes each side’s change where they changed different words', () => {
    const ours = doc(p('Five people were hurt on Monday, police said.'), ...base.children.slice(1))
    const theirs = doc(p('Four people were hurt on Monday, officials said.'), ...base.children.slice(1))
    const parts = mergeBlocks(base, ours, theirs)
    expect(conflicts(parts)).toEqual([])
    expect(merged(parts).firstChild?.textContent).toBe('Five people were hurt on Monday, officials said.')
  })

  it('asks where both changed the same words, and keeps the rest', () => {
    const ours = doc(p('Five people were hurt on Monday, police said.'), ...base.children.slice(1))
    const theirs = doc(p('Six people were hurt on Monday, police said.'), ...base.children.slice(1), p('More.'))
    const parts = mergeBlocks(base, ours, theirs)
    expect(conflicts(parts)).toHaveLength(1)
    expect(chosenBlocks(parts, () => 'ours').map((block) => block.textContent)).toEqual([
      'Five people were hurt on Monday, police said.',
      'The road is closed.',
      '',
      'End.',
      'More.',
    ])
    expect(chosenBlocks(parts, () => 'theirs')[0]?.textContent).toMatch(/^Six/)
    expect(chosenBlocks(parts, () => 'both')).toHaveLength(6)
  })

  it('asks where one deleted what the other changed', () => {
    const ours = doc(...base.children.slice(1))
    const theirs = doc(p('Five people were hurt on Monday, police said.'), ...base.children.slice(1))
    expect(conflicts(mergeBlocks(base, ours, theirs))).toHaveLength(1)
  })

  it('of a text with itself, or with what it was made of, is that text', () => {
    fc.assert(
      fc.property(three, ([of, one]) => {
        for (const parts of [mergeBlocks(of, one, of), mergeBlocks(of, of, one), mergeBlocks(of, one, one)]) {
          expect(conflicts(parts)).toEqual([])
          expect(merged(parts).toString()).toBe(one.toString())
        }
      }),
      { numRuns: 300 },
    )
  })

  it('obeys the grammar and loses no block that either side wrote', () => {
    fc.assert(
      fc.property(three, ([of, ours, theirs]) => {
        const parts = mergeBlocks(of, ours, theirs)
        const whole = merged(parts)
        whole.check()
        const kept = whole.textContent.split(/\s+/)
        const old = new Set(of.children.map(blockKey))
        const written = [...ours.children, ...theirs.children].filter((block) => !old.has(blockKey(block)))
        const pictures = whole.children.map(blockKey)
        for (const block of written) {
          if (block.isTextblock) for (const word of block.textContent.split(' ')) expect(kept.join(' ')).toContain(word)
          else if (conflicts(parts).length > 0) expect(pictures).toContain(blockKey(block))
        }
      }),
      { numRuns: 300 },
    )
  })
})

describe('what changed between two texts', () => {
  it('is named block by block', () => {
    const after = doc(
      p('Five people were hurt on Monday, police said.'),
      p('A new one.'),
      p('The road is closed.'),
      picture('The gate'),
    )
    expect(blockDiff(base, after).map(({ kind }) => kind)).toEqual(['changed', 'added', 'same', 'changed', 'removed'])
  })

  it('sees a bold word, a moved block and a long text whole', () => {
    expect(blockDiff(doc(p('a gate')), doc(p('a ', bold('gate'))))).toMatchObject([
      { kind: 'changed', changes: [{ fromB: 3, toB: 7 }] },
    ])
    expect(
      blockDiff(doc(p('one gate'), p('two roads')), doc(p('two roads'), p('one gate'))).map(({ kind }) => kind),
    ).toContain('moved')
    const long = Array.from({ length: 300 }, (_, number) => p(`Paragraph ${number} ${'of many words '.repeat(20)}`))
    const other = long.map((block, number) => (number === 100 ? p(`${block.textContent}at the end`) : block)).slice(1)
    expect(
      blockDiff(doc(...long), doc(...other))
        .map(({ kind }) => kind)
        .filter((kind) => kind !== 'same'),
    ).toEqual(['removed', 'changed'])
  })
})
