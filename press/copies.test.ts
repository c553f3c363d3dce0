import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Copies, openCopies, type Pressrun } from './copies.ts'
import { type Print, print } from './print.ts'

const MEGABYTE = 1_048_576

/** A print that nothing packs, so that its size is what it says. */
const sheet = (bytes: number): Print =>
  print({ status: 200, type: 'image/png', body: Buffer.alloc(bytes), headers: [] })

type Given = { bytes?: number; run?: Pressrun }
function keep(copies: Copies, key: string, tags: string[] = [], { bytes = 1000, run = copies.begin() }: Given = {}) {
  const times = { printedAt: 0, freshUntil: 1, mustEndAt: 1 }
  const kept = copies.keep(run, { key, print: sheet(bytes), tags: new Set(tags), ...times })
  copies.end(run)
  return kept
}

const found = (copies: Copies, ...keys: string[]) => keys.filter((key) => copies.find(key))

describe('a pulp', () => {
  it('throws away every copy under one of its tags, and no other', () => {
    const copies = openCopies(MEGABYTE)
    keep(copies, '/story', ['article:1', 'section:1'])
    keep(copies, '/section', ['section:1'])
    keep(copies, '/other', ['section:2'])
    copies.pulp(['article:1', 'section:1', 'unknown'])
    expect(found(copies, '/story', '/section', '/other')).toEqual(['/other'])
    expect(copies.counters()).toMatchObject({ copies: 1, pulped: 2 })
  })

  it('leaves a new copy alone that no longer has the tag of the old one', () => {
    const copies = openCopies(MEGABYTE)
    keep(copies, '/story', ['topic:1'])
    keep(copies, '/story', ['topic:2'])
    copies.pulp(['topic:1'])
    expect(found(copies, '/story')).toEqual(['/story'])
    copies.pulp(['topic:2'])
    expect(found(copies, '/story')).toEqual([])
  })

  it('that falls into a print keeps what it brings from being kept, if it has the tag', () => {
    const copies = openCopies(MEGABYTE)
    const [wrong, right] = [copies.begin(), copies.begin()]
    copies.pulp(['article:1'])
    expect(keep(copies, '/wrong', ['article:1', 'lists'], { run: wrong })).toBeUndefined()
    expect(keep(copies, '/right', ['article:2'], { run: right })).toBeDefined()
    expect(copies.counters()).toMatchObject({ copies: 1, kept: 1, notKept: 1 })
  })

  it('that came before a print has no part in it', () => {
    const copies = openCopies(MEGABYTE)
    copies.pulp(['article:1'])
    expect(keep(copies, '/story', ['article:1'])).toBeDefined()
  })

  it('of everything leaves nothing, and nothing of what is being printed', () => {
    const copies = openCopies(MEGABYTE)
    for (const key of ['/a', '/b', '/c']) keep(copies, key, [key])
    const run = copies.begin()
    copies.pulpAll()
    expect(keep(copies, '/d', [], { run })).toBeUndefined()
    expect(copies.counters()).toMatchObject({ copies: 0, bytes: 0, pulped: 3, notKept: 1 })
  })
})

describe('when there is no more room', () => {
  const room = 3 * (1000 + 1500)

  it('the oldest copy goes that nobody has asked for since the last round', () => {
    const copies = openCopies(room)
    for (const key of ['/a', '/b', '/c']) keep(copies, key)
    const asked = copies.find('/a')
    if (asked) asked.used = true
    keep(copies, '/d')
    expect(found(copies, '/a', '/b', '/c', '/d')).toEqual(['/a', '/c', '/d'])
    keep(copies, '/e')
    expect(found(copies, '/a', '/c', '/d', '/e')).toEqual(['/a', '/d', '/e'])
    expect(copies.counters().evicted).toBe(2)
  })

  it('a new copy finds a place even if all the others are in demand', () => {
    const copies = openCopies(room)
    for (const key of ['/a', '/b', '/c']) {
      const kept = keep(copies, key)
      if (kept) kept.used = true
    }
    keep(copies, '/new')
    expect(found(copies, '/a', '/b', '/c', '/new')).toEqual(['/b', '/c', '/new'])
  })

  it('a copy that would not fit alone costs no other its place', () => {
    const copies = openCopies(room)
    for (const key of ['/a', '/b', '/c']) keep(copies, key)
    expect(keep(copies, '/huge', [], { bytes: room })).toBeUndefined()
    expect(found(copies, '/a', '/b', '/c', '/huge')).toEqual(['/a', '/b', '/c'])
  })
})

type Act = { what: 'keep' | 'ask' | 'form' | 'pulp' | 'begin' | 'pulpAll'; key: number; bytes: number; tags: number[] }
const act: fc.Arbitrary<Act> = fc.record({
  what: fc.constantFrom('keep', 'keep', 'keep', 'keep', 'begin', 'ask', 'form', 'form', 'pulp', 'pulpAll'),
  key: fc.nat(11),
  bytes: fc.nat(30_000),
  tags: fc.uniqueArray(fc.nat(5), { maxLength: 4 }),
})

it('whatever comes, the copies stay within their bytes, and nothing is kept that was pulped', () => {
  const most = 60_000
  fc.assert(
    fc.property(fc.array(act, { maxLength: 80 }), (acts) => {
      const copies = openCopies(most)
      const keys = new Set<string>()
      let underWay: { run: Pressrun; pulped: string[] } | undefined
      for (const { what, key: number, bytes, tags: numbers } of acts) {
        const [key, tags] = [`/${number}`, numbers.map((one) => `tag:${one}`)]
        if (what === 'begin') underWay = { run: copies.begin(), pulped: [] }
        if (what === 'keep') {
          keys.add(key)
          const kept = keep(copies, key, tags, { bytes, run: underWay?.run })
          const wasPulped = underWay?.pulped.some((tag) => tag === 'all' || tags.includes(tag)) ?? false
          expect(kept === undefined).toBe(wasPulped)
          underWay = undefined
        }
        if (what === 'ask') Object.assign(copies.find(key) ?? {}, { used: true })
        if (what === 'form') copies.find(key)?.print.onForm?.(bytes)
        if (what === 'pulp') copies.pulp(tags)
        if (what === 'pulpAll') copies.pulpAll()
        underWay?.pulped.push(...(what === 'pulp' ? tags : what === 'pulpAll' ? ['all'] : []))
        const all = [...keys].flatMap((one) => copies.find(one) ?? [])
        const counted = copies.counters()
        expect(counted.bytes).toBeLessThanOrEqual(most)
        expect(counted.bytes).toBe(all.reduce((sum, one) => sum + one.bytes, 0))
        expect(counted.copies).toBe(all.length)
        if (what === 'pulp') expect(all.some((one) => tags.some((tag) => one.tags.has(tag)))).toBe(false)
      }
    }),
  )
})
