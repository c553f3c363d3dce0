import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from '#bin/build.ts'
import { openPaper } from '#bin/paper.ts'
import { readEnv } from '#lib/env.ts'
import type { Line } from '#tests/bench/pages.ts'
import { byVerb, measureSaves } from './saves.ts'
import { measureSavesOverHttp } from './saves-over-http.ts'

export type Counts = { kills: number; steps: number; minutes: number }
type How = { rounds: number; counts: Counts; only?: string; say: (line: string) => void }

const PARTS = ['saves', 'walks', 'kill'] as const

/** The full counts of tests/faults, and how long a save takes while thirty people save. */
export async function measureFaults({ rounds, counts, only, say }: How): Promise<Line[]> {
  const parts: readonly string[] = only?.split(',') ?? PARTS
  const unknown = parts.filter((part) => !PARTS.some((one) => one === part))
  if (unknown.length > 0) throw new Error(`There is no part ${unknown.join(', ')}: --only takes ${PARTS.join(', ')}.`)
  const folder = mkdtempSync(join(tmpdir(), 'broadsheet-faults-'))
  try {
    const lines: Line[] = []
    if (parts.includes('saves') || parts.includes('kill')) await build(say)
    if (parts.includes('saves')) {
      say(`Saves: ${rounds} rounds`)
      const data = join(folder, 'data')
      const paper = await openPaper({ env: readEnv({ DATA_FOLDER: data }), say })
      try {
        lines.push(await measureSaves(rounds, 'by its verb', byVerb))
        lines.push(await measureSavesOverHttp(rounds, data))
      } finally {
        await paper.close()
      }
    }
    for (const part of PARTS.filter((one) => one !== 'saves' && parts.includes(one))) {
      lines.push(...(await runTests(`tests/faults/${part}.test.ts`, join(folder, part), counts)))
    }
    return lines
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The same tests as in `npm test`, which note what they saw. */
export async function runTests(file: string, figures: string, counts?: Counts): Promise<Line[]> {
  const from = performance.now()
  const words = ['node_modules/vitest/vitest.mjs', 'run', file]
  const env = {
    ...process.env,
    BROADSHEET_FAULTS: figures,
    ...(counts && { BROADSHEET_FAULTS_COUNTS: JSON.stringify(counts) }),
  }
  const [code] = await once(spawn(process.execPath, words, { stdio: 'inherit', env }), 'exit')
  const seconds = Math.round((performance.now() - from) / 1000)
  const noted = existsSync(figures) ? readFileSync(figures, 'utf8').trim().split('\n') : []
  if (code !== 0 || noted.length === 0) return [[file, 'every test passes', `FAILED, after ${seconds} s`]]
  return noted.map((line) => {
    const [what, bar, seen] = JSON.parse(line)
    return [what, bar, `${seen}; ${seconds} s`]
  })
}
