import { expect, it } from 'vitest'
import { type ArticleDocument, emptyDocument } from './article-document.ts'
import { haveFactsChanged } from './changed-facts.ts'

const saying = (headline: string, ...paragraphs: string[]): ArticleDocument => ({
  ...emptyDocument('en'),
  headline,
  body: {
    version: 1,
    doc: { type: 'doc', content: paragraphs.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] })) },
  },
})
const before = saying('Gate opens', 'The gate opened at dawn. Forty lorries crossed.', 'Traders waited.')

it.each([
  [
    'a number reads differently',
    saying('Gate opens', 'The gate opened at dawn. Fourteen lorries crossed.', 'Traders waited.'),
    true,
  ],
  ['a sentence is gone', saying('Gate opens', 'The gate opened at dawn.', 'Traders waited.'), true],
  [
    'the headline says something else',
    saying('Gate closes', 'The gate opened at dawn. Forty lorries crossed.', 'Traders waited.'),
    true,
  ],
  [
    'a paragraph is added',
    saying('Gate opens', 'The gate opened at dawn. Forty lorries crossed.', 'Traders waited.', 'A minister came.'),
    false,
  ],
  [
    'a sentence is added',
    saying('Gate opens', 'It rained. The gate opened at dawn. Forty lorries crossed.', 'Traders waited.'),
    false,
  ],
  [
    'paragraphs change places',
    saying('Gate opens', 'Traders waited.', 'The gate opened at dawn. Forty lorries crossed.'),
    false,
  ],
  [
    'only marks and capitals differ',
    saying('Gate Opens', '“The gate opened at dawn.” Forty lorries crossed.', 'Traders waited.'),
    false,
  ],
])('whether facts changed when %s', (_, after, changed) => {
  expect(haveFactsChanged(before, after)).toBe(changed)
})
