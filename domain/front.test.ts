import { describe, expect, it } from 'vitest'
import { layOutFront } from './front.ts'
import type { Card, Paper } from './reading.ts'

const sections = ['national', 'world', 'culture'].map((slug) => ({
  id: slug,
  slug,
  name: slug,
  colour: slug,
  description: '',
}))
const paper = { language: 'en', sections } as unknown as Paper
const words = { alt: 'a', caption: 'c', credit: 'd', creator: '', copyright: '' }
const uncut = { colour: null, focus: { x: 50, y: 50 }, crops: [] }
const picture = { id: 'p', hash: 'h', width: 1, height: 1, widths: [1], ...words, ...uncut }

const card = (n: number, more: Partial<Card> = {}): Card => ({
  id: `story-${n}`,
  path: `/x/${n}`,
  section: sections[n % 3] ?? { id: '', slug: '', name: '', colour: '' },
  kicker: '',
  headline: `Story ${n}`,
  standfirst: '',
  dateline: '',
  language: 'en',
  genre: 'news',
  publishedOn: new Date(Date.UTC(2026, 10, 24) - n * 60_000),
  bylines: [],
  ...more,
})
const ids = (cards: readonly Card[]) => cards.map((one) => one.id)

describe('the front', () => {
  const cards = Array.from({ length: 40 }, (_, n) => card(n, n % 2 === 0 ? { picture } : {}))

  it('has the newest story with a picture for its splash, unless an editor chose one', () => {
    expect(layOutFront(paper, cards.slice(1), { links: [] }).splash?.id).toBe('story-2')
    const chosen = card(99)
    expect(layOutFront(paper, cards, { splash: chosen, links: [] }).splash).toBe(chosen)
  })

  it('shows no story twice outside of Latest', () => {
    const front = layOutFront(paper, cards, { links: cards.slice(5, 8) })
    const shown = [
      front.splash,
      ...front.splashLinks,
      ...front.leads,
      ...front.opinion,
      ...front.strips.flatMap((s) => s.cards),
    ]
    const all = shown.flatMap((one) => one?.id ?? [])
    expect(new Set(all).size).toBe(all.length)
    expect(ids(front.latest)).not.toContain(front.splash?.id)
    expect(ids(front.pictures)).not.toContain(front.splash?.id)
  })

  it('leads with as many sections as there are', () => {
    const front = layOutFront(paper, cards, { links: [] })
    expect(new Set(front.leads.slice(0, 3).map((one) => one.section.slug)).size).toBe(3)
  })

  it('keeps opinion and other languages to their own places', () => {
    const mixed = [card(100, { genre: 'opinion' }), card(101, { language: 'ur' }), ...cards]
    const front = layOutFront(paper, mixed, { links: [] })
    expect(ids(front.opinion)).toEqual(['story-100'])
    expect(ids(front.otherLanguage)).toEqual(['story-101'])
    expect([front.splash?.id, ...ids(front.leads), ...front.strips.flatMap((s) => ids(s.cards))]).not.toContain(
      'story-101',
    )
  })

  it('is whole with one story, and with none', () => {
    expect(layOutFront(paper, [card(1)], { links: [] }).splash?.id).toBe('story-1')
    expect(layOutFront(paper, [], { links: [] })).toMatchObject({ splash: undefined, leads: [], strips: [] })
  })
})
