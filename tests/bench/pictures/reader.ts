import { Agent } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'
import { ask } from '#tests/bench/press/ask.ts'

const PER_SECOND = 200

// Asks for the front page so many times a second until it is told to stop, whether or not earlier answers have come; then says
// how long each took from the moment it was due.
const port = Number(process.argv[2])
const agent = new Agent({ keepAlive: true, maxSockets: 64 })
const milliseconds: number[] = []
const underWay = new Set<Promise<void>>()
let isOver = false
process.on('message', () => {
  isOver = true
})

async function one(dueAt: number) {
  const { status } = await ask({ port, path: '/', agent, headers: { 'accept-encoding': 'br' } })
  if (status !== 200) throw new Error(`The front page answered ${status}`)
  milliseconds.push(performance.now() - dueAt)
}

const from = performance.now()
for (let n = 0; !isOver; n++) {
  const dueAt = from + (n * 1000) / PER_SECOND
  const wait = dueAt - performance.now()
  if (wait > 0) await pause(wait)
  const asked: Promise<void> = one(dueAt).finally(() => underWay.delete(asked))
  underWay.add(asked)
}
await Promise.all(underWay)
process.send?.(milliseconds, undefined, undefined, () => process.exit())
