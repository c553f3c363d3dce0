import { describe, expect, it } from 'vitest'
import { type ArticleDocument, emptyDocument, GENRES } from './article-document.ts'
import { GATES, type GateContext, type GateSettings, gateLevel, gatesOf, missingForPublication } from './gates.ts'

const ID = '0199d3b2-0000-7000-8000-000000000000'
const words = (text: string): ArticleDocument['body'] => ({
  version: 1,
  doc: { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text }] }] },
})
const whole: ArticleDocument = {
  ...emptyDocument('en'),
  headline: 'Torkham reopens for empty trucks',
  body: words('The gate opened at dawn.'),
  bylines: [{ contributorId: ID, role: 'author' }],
  sources: [{ sourceId: ID, role: 'source' }],
  lead: { pictureId: ID, caption: null },
}
const context: GateContext = {
  kind: 'first',
  sectionId: 'sport',
  settings: [],
  lead: { credit: 'Sher Ali', alt: 'Lorries before a gate' },
  deadLinks: [],
  factsChanged: false,
}

type Case = [string, string, Partial<ArticleDocument>, Partial<GateContext>, 'advise' | 'reason' | 'block', string]
const cases: Case[] = [
  ['headline', 'it is blank', { headline: '  ' }, {}, 'block', 'headline'],
  ['text', 'the body is blank', { body: words(' ') }, {}, 'block', 'body'],
  ['to-come', '“TK” stands in the headline', { headline: 'TK lorries cross' }, {}, 'block', 'body'],
  ['byline', 'there is none', { bylines: [] }, {}, 'reason', 'bylines'],
  ['byline', 'there is none on a live story', { bylines: [], genre: 'live' }, {}, 'advise', 'bylines'],
  ['source', 'there is none', { sources: [] }, {}, 'reason', 'sources'],
  ['lead-picture', 'there is none', { lead: null }, { lead: undefined }, 'advise', 'lead'],
  ['lead-credit', 'it has no credit', {}, { lead: { credit: ' ', alt: 'Lorries' } }, 'reason', 'lead'],
  ['lead-credit', 'it has no alt text', {}, { lead: { credit: 'Sher Ali', alt: '' } }, 'reason', 'lead'],
  ['internal-links', 'one is dead', {}, { deadLinks: ['/sport/gone'] }, 'reason', 'body'],
  ['correction-note', 'facts changed without one', {}, { kind: 'update', factsChanged: true }, 'reason', 'note'],
]

describe('a gate', () => {
  it('is shut for a whole story', () => expect(gatesOf(whole, context)).toEqual([]))

  it.each(cases)('%s is open when %s', (gate, _, furniture, given, level, fix) => {
    expect(gatesOf({ ...whole, ...furniture }, { ...context, ...given })).toEqual([
      { gate, level, fix, sentence: expect.stringMatching(/^[A-Z].*\.$/) },
    ])
  })

  it.each([
    ['source', 'the source note says how the paper knows', { sources: [], sourceNote: 'Our own reporting.' }, {}],
    ['source', 'the piece is an opinion', { sources: [], genre: 'opinion' as const }, {}],
    ['correction-note', 'readers are told', {}, { kind: 'update' as const, factsChanged: true, hasNote: true }],
    ['correction-note', 'it is a correction', {}, { kind: 'correction' as const, factsChanged: true }],
  ])('%s is shut when %s', (_, __, furniture, given) => {
    expect(gatesOf({ ...whole, ...furniture }, { ...context, ...given })).toEqual([])
  })
})

describe('a paper’s own lines', () => {
  const settings: GateSettings = [
    { gate: 'byline', level: 'block' },
    { gate: 'byline', level: 'off', sectionId: 'weather' },
    { gate: 'byline', level: 'advise', genre: 'obituary', sectionId: 'sport' },
  ]
  it.each([
    ['news', 'sport', 'block'],
    ['news', 'weather', 'off'],
    ['obituary', 'sport', 'advise'],
    ['obituary', 'weather', 'off'],
    ['live', 'sport', 'block'],
  ] as const)('set the byline of %s in %s to %s: the last line that fits counts', (genre, section, level) => {
    expect(gateLevel('byline', genre, section, settings)).toBe(level)
  })

  it('cannot let a story out without a headline or a text', () => {
    const off: GateSettings = GATES.map((gate) => ({ gate, level: 'off' }))
    const open = gatesOf(emptyDocument('en'), { ...context, settings: off })
    expect(open.map(({ gate, level }) => [gate, level])).toEqual([
      ['headline', 'block'],
      ['text', 'block'],
    ])
  })

  it('leave no kind of story without a rule', () => {
    for (const gate of GATES) {
      for (const genre of GENRES)
        expect(['off', 'advise', 'reason', 'block']).toContain(gateLevel(gate, genre, 'x', []))
    }
  })
})

it('what was public elsewhere may say “TK”, and nothing goes out without headline and text', () => {
  const flight = { ...whole, headline: 'Flight TK 708 lands' }
  expect(missingForPublication(flight)).toEqual(['Fill in what “TK” stands for.'])
  expect(missingForPublication(flight, true)).toEqual([])
  expect(missingForPublication(emptyDocument('en'), true)).toHaveLength(2)
})
