import { execFile, spawnSync } from 'node:child_process'
import { promisify } from 'node:util'
import { askAll } from './ask.ts'
import { percentile } from './figures.ts'

export type Load = { perSecond: number; p99Ms: number; answers: number }
export type Loader = { name: string; run(port: number, path: string, connections: number): Promise<Load> }

const SECONDS = 2
const units: Record<string, number> = { us: 0.001, ms: 1, s: 1000 }

/** What puts load on one address: wrk where it is installed, else a generator of our own, which is slower than the servers. */
export function findLoader(): Loader {
  const found = spawnSync('wrk', ['--version']).error === undefined
  return found ? { name: 'wrk', run: runWrk } : { name: 'built-in load (no wrk on PATH)', run: runOwn }
}

async function runWrk(port: number, path: string, connections: number): Promise<Load> {
  const words = ['-t1', `-c${connections}`, `-d${SECONDS}s`, '--latency', '-H', 'Accept-Encoding: br']
  const { stdout } = await promisify(execFile)('wrk', [...words, `http://127.0.0.1:${port}${path}`])
  const [, rate] = /Requests\/sec:\s+([\d.]+)/.exec(stdout) ?? []
  const [, answers] = /(\d+) requests in/.exec(stdout) ?? []
  const [, p99, unit = ''] = /99%\s+([\d.]+)(us|ms|s)/.exec(stdout) ?? []
  if (!rate || !p99 || !answers || /Non-2xx|Socket errors/.test(stdout))
    throw new Error(`wrk had answers that were none:\n${stdout}`)
  return { perSecond: Number(rate), p99Ms: Number(p99) * (units[unit] ?? Number.NaN), answers: Number(answers) }
}

async function runOwn(port: number, path: string, connections: number): Promise<Load> {
  const until = performance.now() + SECONDS * 1000
  const { perSecond, milliseconds, statuses } = await askAll(port, connections, () =>
    performance.now() < until ? path : undefined,
  )
  if (statuses.size !== 1 || !statuses.has(200)) throw new Error(`${path} answered ${[...statuses.keys()].join(', ')}`)
  return { perSecond, p99Ms: percentile(milliseconds, 0.99), answers: milliseconds.length }
}
