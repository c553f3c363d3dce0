import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { wordFor } from '#tests/bench/many-stories.ts'
import type { Line } from '#tests/bench/pages.ts'
import { askAll } from './ask.ts'
import { countersOf, type Running, residentMegabytes } from './processes.ts'

const ADDRESSES = 20_000
// Some six hundred pages: by then the program itself has grown to its size.
const WARM = 2000
const MEGABYTE = 1_048_576

/** Random addresses and query strings, as scanners and trackers send them: memory and disk before and after. */
export async function measureFlood(
  paper: Running,
  { stories, megabytes, folders }: { stories: readonly string[]; megabytes: number; folders: readonly string[] },
): Promise<Line[]> {
  const draw = drawAddresses(stories)
  await askAll(paper.port, 16, times(WARM, draw))
  const memory = await settled(paper.pid)
  const disk = folders.map(weigh)
  const { statuses, perSecond } = await askAll(paper.port, 16, times(ADDRESSES, draw))
  const [after, counters] = [await settled(paper.pid), await countersOf(paper.port)]
  const grown = folders.map(weigh).map((now, i) => ({
    bytes: now.bytes - (disk[i]?.bytes ?? 0),
    files: now.files - (disk[i]?.files ?? 0),
  }))
  const answers = [...statuses].map(([status, count]) => `${count} x ${status}`).join(', ')
  const name = `${ADDRESSES} random addresses`
  return [
    [`${name}: answers`, 'no 5xx', `${answers}  (${perSecond.toFixed(0)} a second)`],
    [
      `${name}: bytes of the copies`,
      `at most ${megabytes} MB`,
      `${(counters('bytes') / MEGABYTE).toFixed(1)} MB in ${counters('copies')} copies, ${counters('evicted')} evicted`,
    ],
    [
      `${name}: memory of the process`,
      'at most +60 MB',
      `+${(after - memory).toFixed(1)} MB (${memory.toFixed(0)} to ${after.toFixed(0)})`,
    ],
    [
      `${name}: written to the data folder and the build`,
      'nothing',
      grown.map(({ bytes, files }) => `${bytes} bytes, ${files} files`).join('; '),
    ],
  ]
}

function times(count: number, draw: (n: number) => string) {
  let n = 0
  return () => (n < count ? draw(n++) : undefined)
}

/** Half are unknown; the rest are pages with a query that nobody reads, lists from somewhere on, and searches. */
function drawAddresses(stories: readonly string[]) {
  let state = 11
  const random = (below: number) => {
    state = (state * 1664525 + 1013904223) % 4294967296
    return Math.floor((state / 4294967296) * below)
  }
  const sign = () => random(1e9).toString(36)
  return (n: number) => {
    const kind = n % 20
    if (kind < 10) return `/${sign()}/${sign()}${kind % 2 ? `?${sign()}=${sign()}` : ''}`
    if (kind < 13) return `${stories[random(stories.length)]}?utm_source=${sign()}`
    if (kind < 15) return `/?fbclid=${sign()}&${sign()}`
    if (kind < 17) return `/latest?before=${sign()}&${sign()}=${sign()}`
    if (kind < 18) return `/bench-${random(8)}?after=${sign()}`
    return `/search?q=${wordFor(random(5000))}+${sign()}&page=${random(20)}`
  }
}

async function settled(pid: number) {
  for (let round = 0; round < 3; round++) {
    process.kill(pid, 'SIGUSR2')
    await pause(500)
  }
  return residentMegabytes(pid)
}

function weigh(folder: string) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  const bytes = files.reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0)
  return { bytes, files: files.length }
}
