import { describe, expect, it } from 'vitest'
import { busy, desk, html, settle, text } from '#tests/factories/press.ts'
import { NOWHERE } from './press.ts'

describe('one print for everyone', () => {
  it('many readers who ask for an address at once get one print', async () => {
    const { press, state } = desk()
    const got = await Promise.all(Array.from({ length: 500 }, () => press.give('/', '')))
    expect(new Set(got.map((one) => one.print)).size).toBe(1)
    expect(state.printed).toEqual(['/'])
    expect(press.ready('/')).toBe(got[0]?.print)
    expect(press.counters()).toMatchObject({ prints: 1, joined: 499, hits: 1, copies: 1 })
  })

  it.each(['?utm_source=x', '?fbclid=abc', '?x=1&y=2', '?before=', '?BEFORE=b'])(
    '%s makes no other copy, because the page does not read it',
    async (query) => {
      const { press, state } = desk()
      const { print: first } = await press.give('/', '')
      expect((await press.give('/', query)).print).toBe(first)
      expect(state.printed).toEqual(['/'])
    },
  )

  it('what the page reads of the query makes a copy of its own, whatever stands beside it', async () => {
    const { press, state } = desk()
    await press.give('/', '')
    await press.give('/', '?before=b')
    await press.give('/', '?fbclid=1&before=b&x=y')
    expect(state.printed).toEqual(['/', '/?before=b'])
    expect(press.ready('/?before=b')).toBeDefined()
  })

  it('an address is rendered and kept as it is written, whatever its letters', async () => {
    const { press, state, records } = desk()
    records.set('/اردو', {})
    await press.give('/اردو', '')
    expect(state.printed).toEqual([encodeURI('/اردو')])
    expect(state.lookUps).toEqual(['/اردو'])
    expect(press.ready(encodeURI('/اردو'))).toBeDefined()
  })
})

describe('a pulp', () => {
  it('throws away what carries its tag, and the next reader gets the new page', async () => {
    const { press, state } = desk()
    await press.give('/', '')
    state.version = 2
    press.pulp(['other'])
    expect(press.ready('/')).toBeDefined()
    press.pulp(['paper'])
    expect(press.ready('/')).toBeUndefined()
    expect(await text(press.give('/', ''))).toBe('/ 2')
  })

  it.each(['pulp', 'pulpAll'] as const)('%s: whoever asks after it does not join a print begun before', async (how) => {
    const { press, state, hold } = desk()
    const release = hold()
    const before = text(press.give('/', ''))
    await settle()
    state.version = 2
    if (how === 'pulp') press.pulp(['paper'])
    else press.pulpAll()
    const after = text(press.give('/', ''))
    const alsoAfter = text(press.give('/', ''))
    await settle()
    release()
    expect([await before, await after, await alsoAfter]).toEqual(['/ 1', '/ 2', '/ 2'])
    expect(state.printed).toEqual(['/', '/'])
    expect(await text(press.give('/', ''))).toBe('/ 2')
  })

  it('whoever asks after it does not join a print begun before for an address the paper does not have', async () => {
    const { press, state, hold } = desk()
    const release = hold()
    const before = text(press.give('/none', ''))
    await settle()
    state.version = 2
    press.pulp(['paper'])
    const after = text(press.give('/none', ''))
    await settle()
    release()
    expect([await before, await after]).toEqual([`${NOWHERE} 1`, `${NOWHERE} 2`])
  })

  it('while a page is printed keeps it from being kept, even if it ends after the one that is right', async () => {
    const { press, state, held, hold } = desk()
    hold()
    const before = press.give('/', '')
    await settle()
    state.version = 2
    press.pulp(['paper'])
    const after = press.give('/', '')
    await settle()
    held[1]?.()
    await after
    held[0]?.()
    await before
    expect(await text(press.give('/', ''))).toBe('/ 2')
    expect(press.counters()).toMatchObject({ notKept: 1, kept: 1 })
  })

  it('with a tag that the page does not carry costs it nothing', async () => {
    const { press, hold } = desk()
    const release = hold()
    const given = press.give('/', '')
    await settle()
    press.pulp(['section:other'])
    release()
    await given
    expect(press.ready('/')).toBeDefined()
  })
})

describe('until when a copy is true', () => {
  it('is counted from when its making began, to the millisecond', async () => {
    const { press, state, page, hold } = desk()
    page.freshForMs = 1000
    const release = hold()
    const given = press.give('/', '')
    await settle()
    state.now = 400
    release()
    await given
    state.now = 999
    expect(press.ready('/')).toBeDefined()
    state.now = 1000
    expect(press.ready('/')).toBeUndefined()
    state.version = 2
    expect(await text(press.give('/', ''))).toBe('/ 2')
  })

  it.each([0, -1, -1500])('a page that was over when it came (%i ms) is not kept', async (freshForMs) => {
    const { press, page, state } = desk()
    page.freshForMs = freshForMs
    await press.give('/', '')
    expect(press.counters().copies).toBe(0)
    await press.give('/', '')
    expect(state.printed.length).toBe(2)
  })

  it('a page printed again with the same bytes is the same since then', async () => {
    const { press, page, state } = desk()
    page.freshForMs = 1000
    const first = (await press.give('/', '')).print
    first.sameSince = 12345
    state.now = 1000
    const again = (await press.give('/', '')).print
    expect(again).not.toBe(first)
    expect(again.sameSince).toBe(12345)
    state.now = 2000
    state.version = 2
    expect((await press.give('/', '')).print.sameSince).not.toBe(12345)
  })
})

describe('a render', () => {
  it('that throws against its promise is kept by nobody, joined by nobody later, and leaves its place', async () => {
    let isBroken = true
    const { press } = desk({
      render: async (url) => {
        if (isBroken) throw new Error('broken')
        return { print: html(url), tags: new Set(), away: false }
      },
    })
    for (let i = 0; i < 20; i++) await expect(press.give('/', '')).rejects.toThrow('broken')
    isBroken = false
    expect(await text(press.give('/', ''))).toBe('/')
  })
})

describe('under too many readers', () => {
  const flood = (press: ReturnType<typeof desk>['press'], from: number, many: number) =>
    Array.from({ length: many }, (_, i) => press.give('/', `?before=${from + i}`))
  const stories = (desk_: ReturnType<typeof desk>, many: number) =>
    Array.from({ length: many }, (_, i) => {
      desk_.records.set(`/story-${i}`, {})
      return desk_.press.give(`/story-${i}`, '')
    })

  it('few made-up queries are printed at once, few wait, and the rest are told to come back', async () => {
    const { press, state, hold } = desk()
    const { print: home } = await press.give('/', '')
    const release = hold()
    const waiting = flood(press, 0, 206)
    const refused = flood(press, 1000, 5)
    for (const one of await Promise.all(refused)) expect(one.print).toBe(busy)
    expect(state.printed.length).toBe(1 + 6)
    expect(press.counters()).toMatchObject({ refused: 5, waiting: 200 })
    expect(press.ready('/')).toBe(home)
    expect((await press.give('/', '?before=')).print).toBe(home)
    release()
    for (const one of await Promise.all(waiting)) expect(one.print.status).toBe(200)
    expect(press.counters().waiting).toBe(0)
    expect((await press.give('/', '?before=1000')).print.status).toBe(200)
  })

  it('a page is printed at once although queries without end wait before it', async () => {
    const { press, state, page, hold, held } = desk()
    page.freshForMs = 1000
    await press.give('/', '')
    hold()
    const queries = flood(press, 0, 300)
    await settle()
    state.now = 1000
    const home = press.give('/', '')
    await settle()
    expect(state.printed.at(-1)).toBe('/')
    held.at(-1)?.()
    expect((await home).print.status).toBe(200)
    for (let i = 0; i < 300; i++) {
      for (const resolve of held.splice(0)) resolve()
      await settle()
    }
    await Promise.all(queries)
  })

  it('a query that readers come back to stands in the line of the pages', async () => {
    const { press, state, page, hold } = desk()
    page.freshForMs = 1000
    for (let i = 0; i < 2; i++) await press.give('/', '?before=popular')
    await press.give('/', '?before=once')
    const release = hold()
    const queries = flood(press, 0, 206)
    await settle()
    state.now = 1000
    const popular = press.give('/', '?before=popular')
    expect(await press.give('/', '?before=once')).toEqual({ print: busy })
    release()
    expect((await popular).print.status).toBe(200)
    await Promise.all(queries)
  })

  it('a copy past its time is not given out instead: what it shows may have been withdrawn', async () => {
    const at = desk()
    const { press, state, page, hold } = at
    page.freshForMs = 1000
    await press.give('/', '')
    const release = hold()
    const waiting = stories(at, 408)
    await settle()
    state.now = 1000
    expect(await press.give('/', '')).toEqual({ print: busy })
    release()
    await Promise.all(waiting)
  })
})
