import { setImmediate as turn } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { severalAtOnce } from './several-at-once.ts'

test('everything is worked on, a few at a time', async () => {
  let underWay = 0
  let most = 0
  const done: number[] = []
  await severalAtOnce(Array(50).keys(), async (number) => {
    underWay += 1
    most = Math.max(most, underWay)
    await turn()
    underWay -= 1
    done.push(number)
  })
  expect(done.toSorted((a, b) => a - b)).toEqual([...Array(50).keys()])
  expect(most).toBe(6)
})

test('a failure rises after what was under way has ended, and nothing new is begun', async () => {
  let begun = 0
  let ended = 0
  async function* slowly() {
    for (const number of Array(50).keys()) {
      await turn()
      yield number
    }
  }
  const working = severalAtOnce(slowly(), async (number) => {
    begun += 1
    if (number === 3) throw new Error('the plug was pulled')
    for (const _ of Array(5).keys()) await turn()
    ended += 1
  })
  await expect(working).rejects.toThrow('the plug was pulled')
  expect(begun).toBeLessThan(10)
  expect(ended).toBe(begun - 1)
})
