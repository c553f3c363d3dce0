import { expect, it } from 'vitest'
import { fewAtOnce } from './few-at-once.ts'

it('never lets more in than it may, serves those who wait in turn, and sends the rest away at once', async () => {
  const enter = fewAtOnce(2, 3)
  const inside: ((name: string) => void)[] = []
  const begun: number[] = []
  const results = Array.from({ length: 6 }, (_, n) =>
    enter(() => {
      begun.push(n)
      return new Promise<string>((resolve) => inside.push(resolve))
    }),
  )
  expect(await results[5]).toBeUndefined()
  expect(begun).toEqual([0, 1])
  for (let n = 0; n < 5; n++) {
    inside[n]?.(`done ${n}`)
    expect(await results[n]).toBe(`done ${n}`)
  }
  expect(begun).toEqual([0, 1, 2, 3, 4])
})

it('gives the place on when the work fails', async () => {
  const enter = fewAtOnce(1, 0)
  await expect(enter(() => Promise.reject(new Error('broken')))).rejects.toThrow('broken')
  expect(await enter(async () => 'in')).toBe('in')
})
