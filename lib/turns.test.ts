import { describe, expect, it } from 'vitest'
import { oneAtATime } from './turns.ts'

/** A line whose work ends when the test says so; `begun` is the order in which it began. */
function line(mostWaiting: number) {
  const enter = oneAtATime(mostWaiting)
  const begun: string[] = []
  const ends: (() => void)[] = []
  const come = (name: string) =>
    enter(name, () => {
      begun.push(name)
      return new Promise<string>((resolve) => ends.push(() => resolve(name)))
    })
  const endNext = async (of: Promise<string | undefined>) => {
    ends.shift()?.()
    return of
  }
  return { come, begun, endNext }
}

describe('one at a time', () => {
  it('G1 6.3.1: a crowd behind one address does not delay another: whoever was served longest ago is next', async () => {
    const { come, begun, endNext } = line(10)
    const crowd = Array.from({ length: 5 }, () => come('stranger'))
    const sana = come('sana')
    for (const one of [crowd[0], sana, crowd[1], crowd[2]]) if (one) await endNext(one)
    expect(begun.slice(0, 4)).toEqual(['stranger', 'sana', 'stranger', 'stranger'])
  })

  it('takes several crowds in turn', async () => {
    const { come, begun, endNext } = line(10)
    const waiting = ['a', 'a', 'b', 'b', 'c', 'c'].map(come)
    for (const n of [0, 2, 4, 1, 3, 5]) await endNext(waiting[n] ?? Promise.resolve(undefined))
    expect(begun).toEqual(['a', 'b', 'c', 'a', 'b', 'c'])
  })

  it('sends the last of the longest queue away when somebody new comes to a full line', async () => {
    const { come, begun, endNext } = line(2)
    const [first, second, third] = [come('stranger'), come('stranger'), come('stranger')]
    const sana = come('sana')
    expect(await third).toBeUndefined()
    await endNext(first)
    await endNext(sana)
    await endNext(second)
    expect(begun).toEqual(['stranger', 'sana', 'stranger'])
  })

  it('lets nobody push in who has as many waiting and was served as late', async () => {
    const { come } = line(2)
    void come('a')
    void come('b')
    void come('c')
    expect(await come('d')).toBeUndefined()
    expect(await come('b')).toBeUndefined()
  })

  it('of two with as many waiting, whoever was served last gives way', async () => {
    const { come, endNext } = line(1)
    const first = come('stranger')
    const again = come('stranger')
    const sana = come('sana')
    expect(await again).toBeUndefined()
    await endNext(first)
    expect(await endNext(sana)).toBe('sana')
  })

  it('goes on when the work fails', async () => {
    const enter = oneAtATime(1)
    await expect(enter('a', () => Promise.reject(new Error('broken')))).rejects.toThrow('broken')
    expect(await enter('a', async () => 'in')).toBe('in')
  })
})
