import type { Line } from '#tests/bench/pages.ts'
import { spread } from './figures.ts'
import { startPaper } from './processes.ts'

/** From the command to the first page, the data folder being there already. */
export async function measureStarts(env: Record<string, string>, times = 5): Promise<Line> {
  const seconds: number[] = []
  for (let n = 0; n < times; n++) {
    const paper = await startPaper(env)
    seconds.push(paper.openedAfterMs / 1000)
    await paper.stop()
  }
  return [`start to first 200, ${times} times`, 'at most 3 s', `${spread(seconds)} s`]
}
