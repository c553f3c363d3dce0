import { randomBytes, randomInt } from 'node:crypto'
import type { Line } from '#tests/bench/pages.ts'
import { median, percentile } from '#tests/bench/press/figures.ts'
import { person } from '#tests/factories/door.ts'
import { checkPassword } from '#verbs/sign-in/check-password.ts'
import { switchOffForBench } from './people.ts'
import { mannWhitney } from './statistics.ts'

const WARM = 10
// Below this a difference is one that chance brings about.
const LIKELY = 0.01

/** How long the door takes to say no, by whether the address is known; drawn at random, so that a slow minute hits all alike. */
export async function measureAnswers(samples: number): Promise<Line[]> {
  const known = await person()
  const off = await switchOffForBench(await person())
  const without = await person({ password: null })
  const cases = {
    'known address, wrong password': () => ({ email: known.email, password: someWords() }),
    'unknown address': () => ({ email: `${someWords()}@paper.example`, password: someWords() }),
    'switched off, right password': () => ({ email: off.email, password: off.password }),
    'no password': () => ({ email: without.email, password: someWords() }),
    'no address at all': () => ({ email: 'nobody', password: someWords() }),
    'known address, right password': () => ({ email: known.email, password: known.password }),
  }
  const names = Object.keys(cases) as (keyof typeof cases)[]
  const times = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<keyof typeof cases, number[]>
  for (let round = -WARM; round < samples; round++) {
    for (const name of shuffled(names)) {
      const typed = cases[name]()
      const from = performance.now()
      await checkPassword({ address: someAddress(), browser: 'bench' }, typed).catch(() => undefined)
      if (round >= 0) times[name].push(performance.now() - from)
    }
  }
  const [base] = names
  return names.map((name) => {
    const figures = `${median(times[name]).toFixed(1)} ms [${quartile(times[name], 0.25)} to ${quartile(times[name], 0.75)}]`
    if (!base || name === base) return [`time to answer: ${name}`, '', `${figures}, ${samples} times`]
    const { greater, chance } = mannWhitney(times[name], times[base])
    const verdict = `slower in ${(greater * 100).toFixed(1)} % of pairs, by chance ${chance.toFixed(3)}`
    // A right password shows itself by what comes next.
    const bar = name === 'known address, right password' ? '' : `like the first (chance above ${LIKELY})`
    return [`time to answer: ${name}`, bar, `${figures}, ${verdict}`]
  })
}

const quartile = (values: readonly number[], part: number) => percentile(values, part).toFixed(1)
const someWords = () => randomBytes(9).toString('hex')
/** Another each time, so that no limit holds. */
export const someAddress = () =>
  `2001:db8:${[1, 2].map(() => randomInt(65_536).toString(16)).join(':')}::${randomInt(1, 65_536).toString(16)}`

function shuffled<T>(values: readonly T[]): T[] {
  return values
    .map((value) => ({ value, at: randomInt(1 << 30) }))
    .sort((a, b) => a.at - b.at)
    .map(({ value }) => value)
}
