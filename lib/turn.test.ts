import fc from 'fast-check'
import { expect, it } from 'vitest'
import { pageOf, type Turn } from './turn.ts'

const SIZE = 3

/** Numbers from the highest down, as a question of the records gives them: one more than a page. */
function ask(all: readonly number[], turn: Turn) {
  const { before, after } = turn
  const found =
    after === undefined
      ? all.filter((one) => before === undefined || one < Number(before)).slice(0, SIZE + 1)
      : all.filter((one) => one > Number(after)).slice(-SIZE - 1)
  return pageOf(found, SIZE, turn, String)
}

it('leads through every page to the end and by the same pages back', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 20 }), (count) => {
      const all = Array.from({ length: count }, (_, place) => count - place)
      const there = [ask(all, {})]
      for (let page = there[0]; page?.older; ) {
        page = ask(all, { before: page.older })
        there.push(page)
      }
      expect(there.flatMap(({ rows }) => rows)).toEqual(all)
      const back = there.slice(-1)
      for (let page = back[0]; page?.newer; ) {
        page = ask(all, { after: page.newer })
        back.unshift(page)
      }
      expect(back.map(({ rows }) => rows)).toEqual(there.map(({ rows }) => rows))
      expect(there[0]?.newer).toBeUndefined()
      expect(back[0]?.newer).toBeUndefined()
    }),
  )
})

it('names no neighbour of a page that has become empty', () => {
  expect(ask([], { after: '3' })).toEqual({ rows: [] })
  expect(ask([], { before: '3' })).toEqual({ rows: [] })
})
