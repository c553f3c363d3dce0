import { describe, expect, it } from 'vitest'
import { type Line, openGate } from './gate.ts'

/** A gate, and who was let in, in order; `out` sends somebody away who is inside. */
function crowd() {
  const gate = openGate()
  const seen: string[] = []
  const ways = new Map<string, () => void>()
  let refused = 0
  const come = (line: Line, from: number, to: number) => {
    for (let i = from; i < to; i++) {
      void gate.enter(line).then((leave) => {
        if (!leave) refused += 1
        else seen.push(`${line}-${i}`)
        if (leave) ways.set(`${line}-${i}`, leave)
      })
    }
    return settle()
  }
  const out = (name: string) => {
    ways.get(name)?.()
    ways.delete(name)
    return settle()
  }
  return { gate, seen, come, out, inside: () => [...ways.keys()], refused: () => refused }
}

const settle = () => new Promise<void>((resolve) => setImmediate(resolve))

describe('two lines before the press', () => {
  it('queries alone never take all places, nor the whole of the queue', async () => {
    const { gate, come, inside, refused } = crowd()
    await come('queries', 0, 1000)
    expect([inside().length, gate.waiting(), refused()]).toEqual([6, 200, 794])
    await come('pages', 0, 1000)
    expect([inside().length, gate.waiting(), refused()]).toEqual([8, 400, 794 + 798])
  })

  it('pages go before queries that came earlier', async () => {
    const { seen, come, out } = crowd()
    await come('queries', 0, 50)
    await come('pages', 0, 3)
    await out('queries-0')
    expect(seen.slice(6)).toEqual(['pages-0', 'pages-1', 'pages-2'])
    await out('queries-1')
    expect(seen.at(-1)).toBe('queries-6')
  })

  it('queries have two places of their own, however many pages wait', async () => {
    const { seen, come, out, inside } = crowd()
    await come('pages', 0, 100)
    await come('queries', 0, 10)
    for (let i = 0; i < 3; i++) await out(`pages-${i}`)
    expect(seen.slice(8)).toEqual(['queries-0', 'queries-1', 'pages-8'])
    await out('queries-0')
    expect(inside().filter((name) => name.startsWith('queries'))).toEqual(['queries-1', 'queries-2'])
  })

  it('in a line the first to come is the first to go in, and nobody slips in before those who wait', async () => {
    const { gate, seen, come, out, inside } = crowd()
    await come('pages', 0, 30)
    for (let i = 0; i < 30; i++) {
      await Promise.all([out(`pages-${i}`), come('pages', 30 + i, 31 + i)])
      expect(inside().length).toBe(8)
    }
    expect(seen).toEqual(Array.from({ length: 38 }, (_, i) => `pages-${i}`))
    expect(gate.waiting()).toBe(22)
  })

  it('is empty when all have gone', async () => {
    const { gate, seen, come, out, inside } = crowd()
    await come('queries', 0, 20)
    await come('pages', 0, 20)
    while (inside().length > 0) await out(inside()[0] ?? '')
    expect([seen.length, gate.waiting()]).toEqual([40, 0])
    await come('pages', 20, 28)
    expect(inside().length).toBe(8)
  })
})
