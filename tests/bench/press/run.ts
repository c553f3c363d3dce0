import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import pg from 'pg'
import { build } from '#bin/build.ts'
import { openPaper } from '#bin/paper.ts'
import { joinRecords } from '#bin/printing.ts'
import { openEmbedded } from '#db/embedded.ts'
import { migrate } from '#db/migrate.ts'
import { readEnv } from '#lib/env.ts'
import { serve } from '#press/server.ts'
import { fillWithStories } from '#tests/bench/many-stories.ts'
import type { Line } from '#tests/bench/pages.ts'
import { SPLASH } from '#verbs/demo/stories/index.ts'
import { measureChanges } from './changes.ts'
import { measureFlood } from './flood.ts'
import { measureHits } from './hits.ts'
import { findLoader } from './load.ts'
import { measureMisses } from './misses.ts'
import { type Running, startNextAlone, startPaper } from './processes.ts'
import { measureStarts } from './starts.ts'

const STORIES = 4000
const PRESS_MEGABYTES = 40
type Say = (line: string) => void
type Part = 'hits' | 'misses' | 'changes' | 'flood' | 'starts'

/** The numbers of the press: everything is asked over HTTP on loopback, of papers that are processes of their own. */
export async function measurePress({
  rounds,
  only,
  say,
}: {
  rounds: number
  only?: string
  say: Say
}): Promise<Line[]> {
  const wanted = (part: Part) => only === undefined || only.split(',').includes(part)
  const folder = mkdtempSync(join(tmpdir(), 'broadsheet-press-'))
  try {
    await build(say)
    const lines: Line[] = []
    if (wanted('hits') || wanted('starts')) lines.push(...(await measureDemo(folder, { rounds, wanted, say })))
    if (wanted('misses') || wanted('changes') || wanted('flood')) {
      lines.push(...(await measureMany(folder, { rounds, wanted, say })))
    }
    return lines
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

type How = { rounds: number; wanted: (part: Part) => boolean; say: Say }

/** The demo newspaper on a database of its own. */
async function measureDemo(folder: string, { rounds, wanted, say }: How): Promise<Line[]> {
  const env = { DATA_FOLDER: join(folder, 'demo') }
  const loader = findLoader()
  const lines: Line[] = []
  say('Laying out the demo newspaper')
  const paper = await startPaper(env)
  try {
    const pages = { article: `/national/${SPLASH}`, hub: '/economy', home: '/' }
    if (wanted('hits')) {
      say(`Printed pages: ${rounds} rounds with ${loader.name}`)
      lines.push(...(await measureHits(paper, pages, { loader, rounds })))
    }
  } finally {
    await paper.stop()
  }
  if (wanted('starts')) say('Starts')
  if (wanted('starts')) lines.push(await measureStarts(env))
  return lines
}

/** Several papers on one database with many stories. */
async function measureMany(folder: string, { rounds, wanted, say }: How): Promise<Line[]> {
  const server = await openEmbedded(join(folder, 'many'))
  try {
    const [ownerUrl, readerUrl] = await makeDatabase(server.url, 'bench_press')
    say(`Filling ${STORIES} stories`)
    const pool = new pg.Pool({ connectionString: ownerUrl })
    await fillWithStories(pool, STORIES, say)
    await pool.end()
    const stories = Array.from({ length: STORIES }, (_, n) => `/bench-${n % 8}/story-${n}`)
    const envFor = (name: string) => ({
      DATA_FOLDER: join(folder, name),
      DATABASE_URL: ownerUrl,
      READER_DATABASE_URL: readerUrl,
      PRESS_MEGABYTES: String(PRESS_MEGABYTES),
    })
    const lines: Line[] = []
    if (wanted('misses')) {
      say('Uncached stories')
      await withAll([startPaper(envFor('paper')), startNextAlone(envFor('alone'))], async (paper, alone) => {
        lines.push(await measureMisses(paper, alone, { stories, rounds: rounds * 2 }))
      })
    }
    if (wanted('changes')) {
      say('Changes')
      await withAll([startPaper(envFor('other'))], async (other) => {
        await asMaker(envFor('maker'), async (port) => lines.push(...(await measureChanges(port, other.port))))
      })
    }
    if (wanted('flood')) {
      say('Random addresses')
      const collecting = ['--expose-gc', '--import', join(import.meta.dirname, 'collect-on-signal.ts')]
      await withAll([startPaper(envFor('flooded'), collecting)], async (paper) => {
        const folders = [join(folder, 'flooded'), resolve('.next')]
        lines.push(...(await measureFlood(paper, { stories, megabytes: PRESS_MEGABYTES, folders })))
      })
    }
    return lines
  } finally {
    await server.close()
  }
}

async function withAll<Servers extends Promise<Running>[]>(
  starting: [...Servers],
  work: (...running: { [I in keyof Servers]: Running }) => Promise<void>,
) {
  const started = await Promise.allSettled(starting)
  try {
    await work(...((await Promise.all(starting)) as { [I in keyof Servers]: Running }))
  } finally {
    for (const one of started) if (one.status === 'fulfilled') await one.value.stop()
  }
}

/** Opens a paper in this process, whose verbs then are the ones that make the changes. */
async function asMaker(given: Record<string, string>, work: (port: number) => Promise<unknown>) {
  const say = () => undefined
  const env = readEnv(given)
  const paper = await openPaper({ env, say })
  const joined = await joinRecords(paper, env, say)
  try {
    const { ORIGIN: origin, TRUST_PROXY: trustProxy } = env
    const { records } = joined
    const serving = await serve({ dev: false, port: 0, host: '127.0.0.1', origin, trustProxy, say, records })
    joined.serve(serving.printing)
    try {
      await work(serving.port)
    } finally {
      await serving.close()
    }
  } finally {
    await joined.close()
    await paper.close()
  }
}

async function makeDatabase(urlOf: (name: string) => string, name: string) {
  const admin = new pg.Client({ connectionString: urlOf('postgres') })
  await admin.connect()
  await admin.query(`create database ${name}`)
  await admin.end()
  return [urlOf(name), await migrate(urlOf(name))] as const
}
