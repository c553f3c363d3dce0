import { describe, expect, it } from 'vitest'
import type { Entry } from './publication.ts'
import { isEmbargoed, isOut, storyNow } from './story-now.ts'

const hour = (n: number) => new Date(Date.UTC(2026, 10, 24, n))
const entry = (number: number, kind: Entry['kind'], at: number, more: Partial<Entry> = {}): Entry => ({
  number,
  kind,
  publicFrom: hour(at),
  ...more,
})

describe('an embargo', () => {
  it.each([
    [undefined, false],
    ['infinity', true],
    ['2026-11-24 12:00:00.001+00', true],
    ['2026-11-24 12:00:00+00', false],
    ['2026-11-24 17:00:00+05', false],
    ['2026-11-24 17:30:00.5+05:30', true],
  ])('until %o has yet to end at noon: %o', (until, embargoed) => expect(isEmbargoed(until, hour(12))).toBe(embargoed))
})

describe('a revision is out', () => {
  const first = entry(1, 'first', 8, { revision: 3 })
  const update = entry(2, 'update', 14, { revision: 5 })
  it('while readers see it, or are to', () => {
    expect(isOut([first, update], 3, hour(12))).toBe(true)
    expect(isOut([first, update], 5, hour(12))).toBe(true)
    expect(isOut([first, update], 4, hour(12))).toBe(false)
  })
  it('until another takes its place, or it is unscheduled, or withdrawn', () => {
    expect(isOut([first, update], 3, hour(14))).toBe(false)
    expect(isOut([first, { ...update, unscheduledBy: 3 }, entry(3, 'unscheduling', 12)], 5, hour(12))).toBe(false)
    expect(isOut([first, entry(2, 'withdrawal', 10)], 3, hour(12))).toBe(false)
  })
})

it('a story is what its row and its entries say', () => {
  const now = storyNow(
    {
      sectionId: 'sport',
      stage: 'draft',
      working: 4,
      lastWriter: 'staff:amna',
      isMine: true,
      embargoUntil: undefined,
      embargoLift: 'editors',
      entries: [entry(1, 'first', 8, { revision: 3 }), entry(2, 'withdrawal', 18)],
    },
    hour(12),
  )
  expect(now).toMatchObject({ publicState: 'public', pending: ['withdrawal'], workingIsOut: false, embargoed: false })
})
