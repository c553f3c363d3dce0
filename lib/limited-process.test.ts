import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { limitedProcess } from './limited-process.ts'

let folder: string
let program: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'broadsheet-limited-'))
  program = join(folder, 'program.mjs')
  await writeFile(
    program,
    `process.on('disconnect', () => process.exit())
    process.on('message', ({ does }) => {
      if (does === 'spin') for (;;);
      if (does === 'die') process.kill(process.pid, 'SIGSEGV')
      if (does === 'fill') { const kept = []; setInterval(() => kept.push(Buffer.alloc(20_000_000, 1)), 1) }
      if (does === 'answer') process.send({ pid: process.pid, names: Object.keys(process.env) })
    })`,
  )
})
afterAll(() => rm(folder, { recursive: true, force: true }))

it('what takes too long, too much or breaks is a failure, and the next job is done', { timeout: 60_000 }, async () => {
  const work = limitedProcess(program, {
    seconds: 1,
    mostBytes: 300_000_000,
    mostWaiting: 2,
    restSeconds: 1,
    niceness: 19,
  })
  expect(await work({ does: 'spin' })).toEqual({ failed: 'too-long' })
  expect(await work({ does: 'die' })).toMatchObject({ failed: 'died' })
  expect(await work({ does: 'answer' })).toMatchObject({ answer: { pid: expect.any(Number) } })
})

it.runIf(process.platform === 'linux')('what fills the memory is ended', { timeout: 60_000 }, async () => {
  const work = limitedProcess(program, {
    seconds: 20,
    mostBytes: 200_000_000,
    mostWaiting: 2,
    restSeconds: 1,
    niceness: 19,
  })
  expect(await work({ does: 'fill' })).toEqual({ failed: 'too-much-memory' })
})

it('it does one thing after the other, lets so many wait, and knows nothing of our environment', async () => {
  const work = limitedProcess(program, {
    seconds: 5,
    mostBytes: 300_000_000,
    mostWaiting: 1,
    restSeconds: 1,
    niceness: 19,
  })
  const outcomes = await Promise.all([1, 2, 3].map(() => work({ does: 'answer' })))
  expect(outcomes[2]).toEqual({ failed: 'busy' })
  const [first, second] = outcomes as { answer: { pid: number; names: string[] } }[]
  expect(first?.answer.pid).toBe(second?.answer.pid)
  expect(first?.answer.names).not.toContain('PATH')
  expect(first?.answer.names).not.toContain('DATABASE_URL')
})
