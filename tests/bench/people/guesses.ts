import { setTimeout as pause } from 'node:timers/promises'
import { NewsroomError } from '#domain/newsroom-error.ts'
import type { Line } from '#tests/bench/pages.ts'
import { percentile, spread } from '#tests/bench/press/figures.ts'
import { type Person, person } from '#tests/factories/door.ts'
import { checkPassword } from '#verbs/sign-in/check-password.ts'
import { someAddress } from './answers.ts'

const GUESSES = 10_000
const ADDRESSES = 50
const EVERY_MS = 250

/** Strangers guess as fast as they are answered, each address again and again, at the person’s account and at three others. */
export async function guess(accounts: readonly Person[], isOver: () => boolean = () => false) {
  const answers = new Map<string, number>()
  const from = performance.now()
  const stranger = async (_: unknown, n: number) => {
    for (let guess = 0; guess < GUESSES / ADDRESSES && !isOver(); guess++) {
      const account = accounts[guess % accounts.length]
      const visitor = { address: `198.51.100.${n}`, browser: 'bench' }
      const answer = await checkPassword(visitor, { email: account?.email ?? '', password: `guess ${guess}` }).then(
        () => 'let in',
        kindOf,
      )
      answers.set(answer, (answers.get(answer) ?? 0) + 1)
    }
  }
  await Promise.all(Array.from({ length: ADDRESSES }, stranger))
  return { answers, seconds: (performance.now() - from) / 1000 }
}

function kindOf(error: unknown) {
  if (error instanceof NewsroomError) return error.kind
  throw error
}

/** How long the right person waits at the door, with nobody else there and among ten thousand wrong guesses. */
export async function measureGuesses(say: (line: string) => void): Promise<Line[]> {
  const accounts = [await person(), await person(), await person(), await person()]
  const [sana] = accounts
  if (!sana) throw new Error('Nobody was hired')
  const alone: number[] = []
  for (let n = 0; n < 20; n++) alone.push(await signIn(sana))
  let isOver = false
  say(`${GUESSES} wrong sign-ins from ${ADDRESSES} addresses`)
  const guessing = guess(accounts).finally(() => {
    isOver = true
  })
  const among: number[] = []
  while (!isOver) {
    among.push(await signIn(sana))
    await pause(EVERY_MS)
  }
  const { answers, seconds } = await guessing
  const counts = [...answers].map(([kind, count]) => `${count} x ${kind}`).join(', ')
  const name = `${GUESSES} wrong sign-ins`
  return [
    [`${name}: answers`, 'none let in', `${counts} in ${seconds.toFixed(0)} s`],
    [`${name}: the right person, alone`, '', `${spread(alone, 0)} ms`],
    [
      `${name}: the right person, meanwhile`,
      'let in each time',
      `${spread(among, 0)} ms, p95 ${percentile(among, 0.95).toFixed(0)}, ${among.length} times`,
    ],
  ]
}

/** In milliseconds; throws when the person is not let in. */
async function signIn(person: Person): Promise<number> {
  const from = performance.now()
  await checkPassword({ address: someAddress(), browser: 'bench' }, person)
  return performance.now() - from
}
