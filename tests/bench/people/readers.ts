import type { Line } from '#tests/bench/pages.ts'
import { median, ratios, spread } from '#tests/bench/press/figures.ts'
import { findLoader } from '#tests/bench/press/load.ts'
import { person } from '#tests/factories/door.ts'
import { guess } from './guesses.ts'

const CONNECTIONS = 8

/** What readers notice of wrong guesses in the same process: the front page, in turn without and with them. */
export async function measureReaders(port: number, rounds: number): Promise<Line[]> {
  const loader = findLoader()
  const quiet: number[] = []
  const guessed: number[] = []
  await loader.run(port, '/', CONNECTIONS)
  for (let round = 0; round < rounds; round++) {
    quiet.push((await loader.run(port, '/', CONNECTIONS)).p99Ms)
    // New people and a limit that is not reached: each guess is looked at and hashed.
    const accounts = await Promise.all(Array.from({ length: 40 }, () => person()))
    let isOver = false
    const guessing = guess(accounts, () => isOver)
    guessed.push((await loader.run(port, '/', CONNECTIONS)).p99Ms)
    isOver = true
    await guessing
  }
  return [
    [`readers’ p99 without guesses (${loader.name})`, '', `${spread(quiet)} ms`],
    ['readers’ p99 during guesses', '', `${spread(guessed)} ms`],
    ['readers’ p99, during over without', 'at most 2', median(ratios(guessed, quiet)).toFixed(2)],
  ]
}
