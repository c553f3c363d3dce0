import type { Line } from '#tests/bench/pages.ts'
import { askAll, oneByOne } from './ask.ts'
import { median, percentile, ratios, spread } from './figures.ts'
import { countersOf, type Running } from './processes.ts'

const A_ROUND = 300
const CONNECTIONS = 16

/** Stories that nobody has asked for yet, each once from either side, against Next rendering the same pages by itself. */
export async function measureMisses(
  paper: Running,
  alone: Running,
  { stories, rounds }: { stories: readonly string[]; rounds: number },
): Promise<Line> {
  const seen = {
    paper: { rates: [] as number[], p99: [] as number[] },
    alone: { rates: [] as number[], p99: [] as number[] },
  }
  const before = (await countersOf(paper.port))('prints')
  const most = Math.min(rounds, Math.floor(stories.length / A_ROUND) - 1)
  // The first round only warms both up.
  for (let round = 0; round <= most; round++) {
    const paths = stories.slice(round * A_ROUND, (round + 1) * A_ROUND)
    for (const side of round % 2 === 0 ? (['paper', 'alone'] as const) : (['alone', 'paper'] as const)) {
      const asked = await askAll((side === 'paper' ? paper : alone).port, CONNECTIONS, oneByOne(paths))
      if (asked.statuses.get(200) !== paths.length) throw new Error(`Not every story answered 200 (${side})`)
      if (round === 0) continue
      seen[side].rates.push(asked.perSecond)
      seen[side].p99.push(percentile(asked.milliseconds, 0.99))
    }
  }
  const prints = (await countersOf(paper.port))('prints') - before
  const figures = `${median(seen.paper.rates).toFixed(0)} against ${median(seen.alone.rates).toFixed(0)} a second`
  const p99 = spread(ratios(seen.paper.p99, seen.alone.p99))
  return [
    `uncached article, ${CONNECTIONS} connections, against Next alone`,
    'at least 0.75',
    `${spread(ratios(seen.paper.rates, seen.alone.rates))}, p99 ${p99}  (${figures}; ${prints} prints for ${(most + 1) * A_ROUND} addresses)`,
  ]
}
