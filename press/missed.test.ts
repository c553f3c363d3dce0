import { expect, it } from 'vitest'
import { openMissed } from './missed.ts'

const origin = 'https://paper.example'

it('counts an address however it was written, and gives its count once', () => {
  const missed = openMissed(origin)
  missed.note('/Old/Story', undefined)
  missed.note('/old/story', undefined)
  missed.note('/خبر', undefined)
  expect(missed.take()).toEqual([
    { path: '/old/story', count: 2, cameFrom: undefined },
    { path: '/خبر', count: 1, cameFrom: undefined },
  ])
  expect(missed.take()).toEqual([])
})

it.each([
  ['https://search.example/find?q=what+somebody+looked+for', 'search.example'],
  ['https://paper.example/city/bridge?utm_source=x', '/city/bridge'],
  ['javascript:alert(1)', undefined],
  ['nonsense', undefined],
])('keeps of the page before, %s, only %s', (referer, cameFrom) => {
  const missed = openMissed(origin)
  missed.note('/x', referer)
  expect(missed.take()[0]?.cameFrom).toBe(cameFrom)
})

it('does not grow with a flood of made-up addresses, and takes none that no paper can have', () => {
  const missed = openMissed(origin)
  for (let i = 0; i < 5000; i++) missed.note(`/made-up-${i}`, undefined)
  missed.note(`/${'x'.repeat(5000)}`, undefined)
  missed.note('/\u0000', undefined)
  missed.note('/\ud800', undefined)
  expect(missed.take()).toHaveLength(1000)
})
