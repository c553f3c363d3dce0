import { describe, expect, it } from 'vitest'
import type { Body } from '#domain/body.ts'
import { bodyDiff } from './body-diff.ts'

const body = (...lines: string[]): Body => ({
  version: 1,
  doc: {
    type: 'doc',
    content: lines.map((text) => ({ type: 'paragraph' as const, content: [{ type: 'text' as const, text }] })),
  },
})

describe('what changed between two texts', () => {
  it('folds the paragraphs that did not change, with their number', () => {
    expect(bodyDiff(body('One.', 'Two.', 'Three.'), body('One.', 'Two.', 'Three.'))).toEqual([
      { kind: 'folded', count: 3 },
    ])
  })

  it('strikes what was taken out and underlines what was put in, within a paragraph', () => {
    const parts = bodyDiff(body('The dam holds forty tonnes of silt.'), body('The dam holds ninety tonnes of silt.'))
    expect(parts).toEqual([
      {
        kind: 'block',
        word: 'Changed',
        runs: [
          { kind: 'same', text: 'The dam holds ' },
          { kind: 'removed', text: 'forty' },
          { kind: 'added', text: 'ninety' },
          { kind: 'same', text: ' tonnes of silt.' },
        ],
      },
    ])
  })

  it.each([
    ['Over the Khunjarab Pass.', 'Over the Khunjerab Pass.', ['Over the ', '-Khunjarab', '+Khunjerab', ' Pass.']],
    ['the Ambassador spoke.', 'The Ambassador spoke.', ['-the', '+The', ' Ambassador spoke.']],
    ['One lorry crossed.', 'One lorries crossed.', ['One ', '-lorry', '+lorries', ' crossed.']],
    ['Forty lorries.', 'Forty empty lorries.', ['Forty ', '+empty ', 'lorries.']],
    ['It was Karachhi.', 'It was Kkarachi.', ['It was ', '-Karachhi', '+Kkarachi', '.']],
  ])('strikes and underlines whole words: %s becomes %s', (before, after, told) => {
    const [part] = bodyDiff(body(before), body(after))
    const signs = { same: '', removed: '-', added: '+' }
    expect(part?.kind === 'block' && part.runs.map(({ kind, text }) => signs[kind] + text)).toEqual(told)
  })

  it('shows a whole paragraph that is new and one that is gone', () => {
    expect(bodyDiff(body('Kept.', 'Entirely gone.'), body('Brand new words.', 'Kept.'))).toEqual([
      { kind: 'block', word: 'Added', runs: [{ kind: 'added', text: 'Brand new words.' }] },
      { kind: 'folded', count: 1 },
      { kind: 'block', word: 'Removed', runs: [{ kind: 'removed', text: 'Entirely gone.' }] },
    ])
  })
})
