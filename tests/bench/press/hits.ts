import { fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import type { Line } from '#tests/bench/pages.ts'
import { ask } from './ask.ts'
import type { Bare } from './bare-server.ts'
import { median, ratios, spread, thousands } from './figures.ts'
import type { Load, Loader } from './load.ts'
import { processorSeconds, type Running, stop } from './processes.ts'

const CONNECTIONS = [16, 128]
const ofTheConnection = /^(date|connection|keep-alive)$/i

/** Printed pages against a server that sends the same bytes and headers from memory, in turn. */
export async function measureHits(
  paper: Running,
  pages: Record<string, string>,
  { loader, rounds }: { loader: Loader; rounds: number },
): Promise<Line[]> {
  const bare = await startBare(await Promise.all(Object.values(pages).map((path) => printed(paper.port, path))))
  const sides = [paper, bare] as const
  const lines: Line[] = []
  try {
    for (const [name, path] of Object.entries(pages)) {
      for (const connections of CONNECTIONS) {
        const seen: [Round[], Round[]] = [[], []]
        // The first round only warms both up.
        for (let round = 0; round <= rounds; round++) {
          for (const side of round % 2 === 0 ? ([0, 1] as const) : ([1, 0] as const)) {
            const { port, pid } = sides[side]
            const before = processorSeconds(pid)
            const load = await loader.run(port, path, connections)
            const cpuUs = ((processorSeconds(pid) - before) / load.answers) * 1e6
            if (round > 0) seen[side].push({ ...load, cpuUs })
          }
        }
        lines.push(lineOf(`printed ${name}, ${connections} connections, against bare node:http`, ...seen))
      }
    }
    return lines
  } finally {
    await bare.stop()
  }
}

type Round = Load & { cpuUs: number }

/** The processor time of an answer is said as well: a machine with other work to do disturbs it least. */
function lineOf(what: string, ours: Round[], theirs: Round[]): Line {
  const both = (pick: (round: Round) => number) => [ours.map(pick), theirs.map(pick)] as const
  const [rates, p99s, cpus] = [both((one) => one.perSecond), both((one) => one.p99Ms), both((one) => one.cpuUs)]
  const figures = `${thousands(median(rates[0]))} against ${thousands(median(rates[1]))} a second`
  const cpu = `processor ${median(cpus[0]).toFixed(1)} against ${median(cpus[1]).toFixed(1)} us`
  return [
    what,
    'at least 0.85, p99 at most 2',
    `${spread(ratios(...rates))}, p99 ${spread(ratios(...p99s))}  (${figures}, ${cpu})`,
  ]
}

async function printed(port: number, path: string): Promise<Bare> {
  // What was printed for the first request is a copy for the second.
  await ask({ port, path })
  const { rawHeaders, body, status } = await ask({ port, path, headers: { 'accept-encoding': 'br' } })
  if (status !== 200) throw new Error(`${path} answered ${status}`)
  const headers = rawHeaders.flatMap((name, i) =>
    i % 2 === 0 && !ofTheConnection.test(name) ? [name, rawHeaders[i + 1] ?? ''] : [],
  )
  return { path, headers, body }
}

async function startBare(answers: Bare[]) {
  const child = fork(join(import.meta.dirname, 'bare-server.ts'), { serialization: 'advanced' })
  child.send(answers)
  const [port] = (await once(child, 'message')) as [number]
  return { port, pid: child.pid ?? 0, stop: () => stop(child) }
}
