import { describe, expect, it } from 'vitest'
import { desk, html, noPicture, text } from '#tests/factories/press.ts'
import { NOWHERE } from './press.ts'

describe('addresses', () => {
  it('that the paper does not have share one copy: each costs a look-up and none a print', async () => {
    const { press, state } = desk()
    const got = await Promise.all(Array.from({ length: 200 }, (_, i) => press.give(`/none-${i}`, '?x=1')))
    expect(new Set(got.map((one) => one.print)).size).toBe(1)
    expect(got[0]?.print.status).toBe(404)
    expect(state.printed).toEqual([NOWHERE])
    expect(state.lookUps.length).toBe(200)
    await press.give('/none', '')
    expect(press.counters()).toMatchObject({ unknown: 201, copies: 1, prints: 1 })
  })

  it('of pictures that the paper does not have cost a look-up and no page, and one that none can have not even that', async () => {
    const { press, state, records } = desk()
    expect(await press.give('/pictures/none', '')).toEqual({ print: noPicture })
    expect(state.lookUps).toEqual(['/pictures/none'])
    expect(await press.give('/pictures/no', '')).toEqual({ print: noPicture })
    expect(state.lookUps.length).toBe(1)
    expect(state.printed).toEqual([])
    expect(press.counters()).toMatchObject({ unknown: 2, copies: 0 })
    records.set('/pictures/none', {})
    expect((await press.give('/pictures/none', '')).print.status).toBe(200)
  })

  it('that come to be are there at once', async () => {
    const { press, records } = desk()
    expect((await press.give('/story', '')).print.status).toBe(404)
    records.set('/story', {})
    expect((await press.give('/story', '')).print.status).toBe(200)
  })

  it('that have moved lead on without a print, and are asked for anew each time', async () => {
    const { press, state, records } = desk()
    records.set('/old', { movedTo: '/new' })
    expect((await press.give('/old', '')).print).toMatchObject({ status: 301, headers: ['Location', '/new'] })
    records.set('/old', { movedTo: '/newer' })
    expect((await press.give('/old', '')).print.headers).toEqual(['Location', '/newer'])
    expect(state.printed).toEqual([])
    expect(press.counters().copies).toBe(0)
  })

  it('of the old site may hide in the query: where none does, the page stands there', async () => {
    const { press, state, records } = desk()
    records.set('/?p=12', { movedTo: '/national/story' })
    expect((await press.give('/', '?p=12')).print).toMatchObject({
      status: 301,
      headers: ['Location', '/national/story'],
    })
    expect(await text(press.give('/', '?p=13'))).toBe('/ 1')
    await press.give('/', '?utm_source=x')
    expect(state.lookUps).toEqual(['/?p=12', '/?p=13'])
    expect(state.printed).toEqual(['/'])
  })

  it.each([404, 500, 503, 301])('whose page says %i are not kept', async (status) => {
    const { press, page } = desk()
    page.print = html('', status)
    expect((await press.give('/', '')).print.status).toBe(status)
    expect(press.counters().copies).toBe(0)
  })

  it('of withdrawn stories are kept as what they are', async () => {
    const { press, page } = desk()
    page.print = html('gone', 410)
    await press.give('/', '')
    expect(press.ready('/')?.status).toBe(410)
  })
})
