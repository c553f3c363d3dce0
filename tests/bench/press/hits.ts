import { fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import type { Line } from '#tests/bench/pages.ts'
import { ask } from './ask.ts'
import type { Bare } from './bare-server.ts'
import { median, ratios, spread, thousands } from './figures.ts'
import type { Load, Loader } from './load.ts'
import { type Running, stop } from './processes.ts'

const CONNECTIONS = [16, 128]
const ofTheConnection = /^(date|connection|keep-alive)$/i

/** Printed pages against a server that sends the same bytes and headers from memory, in turn. */
export async function measureHits(
  paper: Running,
  pages: Record<string, string>,
  { loader, rounds }: { loader: Loader; rounds: number },
): Promise<Line[]> {
  const bare = await startBare(await Promise.all(Object.values(pages).map((path) => printed(paper.port, path))))
  const sides = [paper.port, bare.port]
  const lines: Line[] = []
  try {
    for (const [name, path] of Object.entries(pages)) {
      for (const connections of CONNECTIONS) {
        const seen: [Load[], Load[]] = [[], []]
        // The first round only warms both up.
        for (let round = 0; round <= rounds; round++) {
          for (const side of round % 2 === 0 ? ([0, 1] as const) : ([1, 0] as const)) {
            const load = await loader.run(sides[side] ?? 0, path, connections)
            if (round > 0) seen[side].push(load)
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

function lineOf(what: string, ours: Load[], theirs: Load[]): Line {
  const [rate, bareRate] = [ours, theirs].map((loads) => loads.map((load) => load.perSecond))
  const [p99, bareP99] = [ours, theirs].map((loads) => loads.map((load) => load.p99Ms))
  const figures = `${thousands(median(rate ?? []))} against ${thousands(median(bareRate ?? []))} a second`
  const seen = `${spread(ratios(rate ?? [], bareRate ?? []))}, p99 ${spread(ratios(p99 ?? [], bareP99 ?? []))}  (${figures})`
  return [what, 'at least 0.85, p99 at most 2', seen]
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
  return { port, stop: () => stop(child) }
}
