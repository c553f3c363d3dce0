import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from '#bin/build.ts'
import { openPaper } from '#bin/paper.ts'
import { joinRecords } from '#bin/printing.ts'
import { readEnv } from '#lib/env.ts'
import { serve } from '#press/server.ts'
import type { Line } from '#tests/bench/pages.ts'
import { layOutDemo } from '#verbs/demo/lay-out.ts'
import { measureAnswers } from './answers.ts'
import { measureGuesses } from './guesses.ts'
import { measureReaders } from './readers.ts'

type Part = 'answers' | 'guesses' | 'readers'
type How = { samples: number; rounds: number; only?: string; say: (line: string) => void }

/** The numbers of the door: how alike its refusals are, and what ten thousand wrong guesses cost the others. */
export async function measurePeople({ samples, rounds, only, say }: How): Promise<Line[]> {
  const wanted = (part: Part) => only === undefined || only.split(',').includes(part)
  const folder = mkdtempSync(join(tmpdir(), 'broadsheet-people-'))
  const env = readEnv({ DATA_FOLDER: folder })
  const paper = await openPaper({ env, say })
  try {
    const lines: Line[] = []
    if (wanted('answers')) {
      say(`Time to answer: ${samples} rounds`)
      lines.push(...(await measureAnswers(samples)))
    }
    if (wanted('guesses')) lines.push(...(await measureGuesses(say)))
    if (wanted('readers')) {
      await build(say)
      await layOutDemo()
      const joined = await joinRecords(paper, env, say)
      const { ORIGIN: origin, TRUST_PROXY: trustProxy } = env
      const { records } = joined
      const serving = await serve({ dev: false, port: 0, host: '127.0.0.1', origin, trustProxy, say, records })
      joined.serve(serving.printing)
      say(`Readers: ${rounds} rounds`)
      lines.push(...(await measureReaders(serving.port, rounds)))
      await serving.close()
      await joined.close()
    }
    return lines
  } finally {
    await paper.close()
    rmSync(folder, { recursive: true, force: true })
  }
}
