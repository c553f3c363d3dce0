import { afterEach, describe, expect, it, vi } from 'vitest'
import { away, desk, html, text } from '#tests/factories/press.ts'
import type { Handle } from './capture.ts'
import { printErrorPages } from './error-pages.ts'
import { printReaderPage } from './reader-page.ts'

describe('while the wire is silent', () => {
  it('nothing is given out before the records have confirmed it', async () => {
    const { press, wire, state } = desk()
    await press.give('/', '')
    wire.sure = false
    expect(press.ready('/')).toBeUndefined()
    expect(await text(press.give('/', ''))).toBe('/ 1')
    expect(state.printed.length).toBe(1)
    wire.missed = () => press.pulp(['paper'])
    state.version = 2
    const given = await press.give('/', '')
    expect(await text(Promise.resolve(given))).toBe('/ 2')
    expect(given).not.toHaveProperty('lateSeconds')
    expect(wire.confirms).toBe(2)
  })

  it('and the database is away, a copy goes on past its time and says how old it is', async () => {
    const { press, wire, state, page } = desk()
    page.freshForMs = 1000
    await press.give('/', '')
    Object.assign(wire, { sure: false, state: 'away', sureAt: 5000 })
    state.now = 93_400
    expect(await press.give('/', '')).toMatchObject({ lateSeconds: 93 })
    expect(state.printed.length).toBe(1)
    expect(state.said.join()).toContain('/ is given out as it was printed')
  })

  it('what must end has ended, to the millisecond', async () => {
    const { press, wire, state, page } = desk()
    Object.assign(page, { freshForMs: 1000, mustEndInMs: 2000 })
    await press.give('/', '')
    Object.assign(wire, { sure: false, state: 'away' })
    Object.assign(page, { print: away, away: true })
    state.now = 1999
    expect((await press.give('/', '')).print.status).toBe(200)
    state.now = 2000
    expect((await press.give('/', '')).print).toBe(away)
  })

  it('no copy goes on longer than the limit after the wire was sure last', async () => {
    const { press, wire, state, page } = desk({ staleLimitMs: 10_000 })
    await press.give('/', '')
    Object.assign(wire, { sure: false, state: 'away', sureAt: 500 })
    Object.assign(page, { print: away, away: true })
    state.now = 10_499
    expect((await press.give('/', '')).print.status).toBe(200)
    state.now = 10_500
    expect((await press.give('/', '')).print).toBe(away)
  })

  it('nor longer than the limit after its own time, if only the pages fail and the wire is sure', async () => {
    const { press, wire, state, page } = desk({ staleLimitMs: 10_000 })
    page.freshForMs = 1000
    await press.give('/', '')
    Object.assign(page, { print: away, away: true })
    for (const [now, status] of [
      [1000, 200],
      [10_999, 200],
      [11_000, 503],
    ] as const) {
      Object.assign(state, { now })
      wire.sureAt = now
      expect((await press.give('/', '')).print.status).toBe(status)
    }
  })

  it('what was never printed answers 503, is not kept, and mends itself', async () => {
    const { press, wire, page } = desk()
    Object.assign(wire, { sure: false, state: 'away' })
    Object.assign(page, { print: away, away: true })
    expect((await press.give('/', '')).print).toBe(away)
    Object.assign(wire, { sure: true, state: 'sure' })
    expect(press.ready('/')).toBeUndefined()
    Object.assign(page, { print: undefined, away: false })
    page.print = html('/ again')
    expect(await text(press.give('/', ''))).toBe('/ again')
    expect(press.ready('/')).toBeDefined()
  })

  it('a look-up that fails lets a known page go on, and no page become missing', async () => {
    let isBroken = false
    const { press, state, page } = desk({
      lookUp: async () => {
        if (isBroken) throw new Error('ECONNREFUSED')
        return { shown: true }
      },
    })
    page.freshForMs = 1000
    await press.give('/story', '')
    state.now = 7000
    isBroken = true
    expect(await press.give('/story', '')).toMatchObject({ lateSeconds: 7, print: { status: 200 } })
    Object.assign(page, { print: away, away: true })
    expect((await press.give('/never', '')).print).toBe(away)
  })
})

describe('an old address in the query, while nobody can say what it is', () => {
  it('is never answered by the page without the query', async () => {
    let isBroken = false
    const { press, state } = desk({
      lookUp: async () => {
        if (isBroken) throw new Error('connect ECONNREFUSED')
        return { shown: false }
      },
    })
    expect(await text(press.give('/', '?p=12'))).toBe('/ 1')
    isBroken = true
    expect(await press.give('/', '?p=12')).toEqual({ print: away })
    expect(state.said).toEqual(['/?p=12 could not be looked up: connect ECONNREFUSED'])
    expect(await text(press.give('/', '?utm_source=x'))).toBe('/ 1')
  })

  it('gets no copy that is wrong since the look-up began', async () => {
    const { press, wire, state } = desk({
      lookUp: async () => {
        wire.sure = false
        return { shown: false }
      },
    })
    await press.give('/', '')
    wire.missed = () => press.pulp(['paper'])
    state.version = 2
    expect(await text(press.give('/', '?p=12'))).toBe('/ 2')
  })

  it('is not even looked up when the database is known to be away', async () => {
    const { press, wire, state } = desk()
    await press.give('/', '')
    Object.assign(wire, { sure: false, state: 'away' })
    expect(await press.give('/', '?p=12')).toEqual({ print: away })
    expect(state.lookUps).toEqual([])
    expect((await press.give('/', '')).print.status).toBe(200)
  })
})

describe('a page that takes too long', () => {
  afterEach(() => vi.useRealTimers())

  it('is given up after ten seconds with 503, is not kept, and leaves its place to others', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    let hangs = true
    const origin = 'https://paper.example'
    const errors = printErrorPages({ origin, sheets: [] })
    const handle: Handle = async (_request, response) => {
      response.setHeader('Content-Type', 'text/html')
      if (!hangs) response.end('<p>here</p>')
    }
    const { press } = desk({
      render: (url) => printReaderPage(url, { handle, origin, errors, say: () => undefined }),
    })
    const given = Array.from({ length: 20 }, (_, i) => press.give('/', `?before=${i}`))
    for (let i = 0; i < 4; i++) await vi.advanceTimersByTimeAsync(10_000)
    for (const one of await Promise.all(given)) expect(one.print).toBe(errors.away)
    expect(press.counters()).toMatchObject({ copies: 0, waiting: 0 })
    hangs = false
    expect(await text(press.give('/', ''))).toBe('<p>here</p>')
    expect(press.ready('/')).toBeDefined()
  })
})
