import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from '#bin/build.ts'
import { openPaper } from '#bin/paper.ts'
import { readEnv } from '#lib/env.ts'
import type { Line } from '#tests/bench/pages.ts'
import { measureSaves } from './saves.ts'

type How = { rounds: number; only?: string; say: (line: string) => void }

/** The full counts of tests/faults, and how long a save takes while thirty people save. */
export async function measureFaults({ rounds, only, say }: How): Promise<Line[]> {
  const wanted = (part: string) => only === undefined || only.split(',').includes(part)
  const folder = mkdtempSync(join(tmpdir(), 'broadsheet-faults-'))
  try {
    const lines: Line[] = []
    if (wanted('saves')) {
      say(`Saves: ${rounds} rounds`)
      const paper = await openPaper({ env: readEnv({ DATA_FOLDER: join(folder, 'data') }), say })
      lines.push(await measureSaves(rounds).finally(() => paper.close()))
    }
    for (const part of ['walks', 'kill'].filter(wanted)) {
      if (part === 'kill') await build(say)
      lines.push(...(await runTests(`tests/faults/${part}.test.ts`, join(folder, part))))
    }
    return lines
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The same tests as in `npm test`, which note what they saw. */
export async function runTests(file: string, figures: string): Promise<Line[]> {
  const from = performance.now()
  const words = ['node_modules/vitest/vitest.mjs', 'run', file]
  const env = { ...process.env, BROADSHEET_FAULTS: figures }
  const [code] = await once(spawn(process.execPath, words, { stdio: 'inherit', env }), 'exit')
  const seconds = Math.round((performance.now() - from) / 1000)
  const noted = existsSync(figures) ? readFileSync(figures, 'utf8').trim().split('\n') : []
  if (code !== 0 || noted.length === 0) return [[file, 'every test passes', `FAILED, after ${seconds} s`]]
  return noted.map((line) => {
    const [what, bar, seen] = JSON.parse(line)
    return [what, bar, `${seen}; ${seconds} s`]
  })
}
