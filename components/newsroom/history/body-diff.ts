import type { Node } from 'prosemirror-model'
import { blockWords } from '#components/newsroom/body-editor/block-words.ts'
import { docOfBody } from '#components/newsroom/body-editor/schema.ts'
import type { Body } from '#domain/body.ts'
import { alone, type BlockChange, blockDiff } from '#lib/block-diff.ts'

/** A run of words: as it was, put in, or taken out. */
export type Run = { kind: 'same' | 'added' | 'removed'; text: string }
/** A paragraph that changed, or a number of those that did not. */
export type DiffPart = { kind: 'folded'; count: number } | { kind: 'block'; word: string; runs: Run[] }

/** What changed between two texts, paragraph by paragraph; what did not is folded. */
export function bodyDiff(before: Body, after: Body): DiffPart[] {
  const parts: DiffPart[] = []
  for (const change of blockDiff(docOfBody(before), docOfBody(after))) {
    if (change.kind !== 'same') {
      parts.push(partOf(change))
      continue
    }
    const last = parts.at(-1)
    if (last?.kind === 'folded') last.count += 1
    else parts.push({ kind: 'folded', count: 1 })
  }
  return parts
}

function partOf(change: Exclude<BlockChange, { kind: 'same' }> | BlockChange): DiffPart {
  switch (change.kind) {
    case 'added':
      return { kind: 'block', word: 'Added', runs: [{ kind: 'added', text: blockWords(change.block) }] }
    case 'removed':
      return { kind: 'block', word: 'Removed', runs: [{ kind: 'removed', text: blockWords(change.block) }] }
    case 'changed':
      return { kind: 'block', word: 'Changed', runs: runsOf(change) }
    case 'moved':
    case 'same':
      return { kind: 'block', word: 'Moved', runs: [{ kind: 'same', text: blockWords(change.block) }] }
  }
}

function runsOf({ before, after, changes }: Extract<BlockChange, { kind: 'changed' }>): Run[] {
  const [old, now] = [alone(before), alone(after)]
  const runs: Run[] = []
  const add = (kind: Run['kind'], text: string) => text !== '' && runs.push({ kind, text })
  let place = 0
  for (const { fromA, toA, fromB, toB } of changes) {
    add('same', wordsBetween(now, place, fromB))
    add('removed', wordsBetween(old, fromA, toA))
    add('added', wordsBetween(now, fromB, toB))
    place = toB
  }
  add('same', wordsBetween(now, place, now.content.size))
  // A caption or a mark changed and no word of the text: both are shown whole.
  if (runs.some(({ kind }) => kind !== 'same')) return wholeWords(runs)
  return [
    { kind: 'removed', text: blockWords(before) },
    { kind: 'added', text: blockWords(after) },
  ]
}

const WORD_BEFORE = /[\p{L}\p{M}\p{N}]+$/u
const WORD_AFTER = /^[\p{L}\p{M}\p{N}]+/u

/** Changes grown to whole words: a letter struck within one cannot be read. */
function wholeWords(runs: readonly Run[]): Run[] {
  const grown: Grown[] = [{ same: '', removed: '', added: '' }]
  for (const { kind, text } of runs) {
    const last = grown.at(-1)
    if (kind === 'same' || !last) grown.push({ same: text, removed: '', added: '' })
    else last[kind] += text
  }
  const told: Grown[] = []
  for (const part of grown) {
    const before = told.at(-1)
    if (before && isWithinWord(before, WORD_BEFORE)) move(part, before, WORD_AFTER)
    if (isWithinWord(part, WORD_AFTER)) {
      const [word] = WORD_BEFORE.exec(part.same) ?? ['']
      part.same = part.same.slice(0, part.same.length - word.length)
      part.removed = word + part.removed
      part.added = word + part.added
    }
    if (before && part.same === '' && isChange(before)) {
      before.removed += part.removed
      before.added += part.added
    } else told.push(part)
  }
  return told.flatMap(({ same, removed, added }) =>
    [
      { kind: 'same' as const, text: same },
      { kind: 'removed' as const, text: removed },
      { kind: 'added' as const, text: added },
    ].filter(({ text }) => text !== ''),
  )
}

type Grown = { same: string; removed: string; added: string }
const isChange = ({ removed, added }: Grown) => removed !== '' || added !== ''
const isWithinWord = (part: Grown, edge: RegExp) => isChange(part) && (edge.test(part.removed) || edge.test(part.added))

/** Gives the word that a part begins with to the change before it. */
function move(part: Grown, before: Grown, edge: RegExp): void {
  const [word] = edge.exec(part.same) ?? ['']
  part.same = part.same.slice(word.length)
  before.removed += word
  before.added += word
}

const wordsBetween = (doc: Node, from: number, to: number) => doc.textBetween(from, to, '\n', ' ')
