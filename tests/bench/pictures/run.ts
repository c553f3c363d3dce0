import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { eq } from 'drizzle-orm'
import { build } from '#bin/build.ts'
import { openPaper } from '#bin/paper.ts'
import { joinRecords } from '#bin/printing.ts'
import { db } from '#db/client.ts'
import { pictures } from '#db/schema/index.ts'
import { readEnv } from '#lib/env.ts'
import { serve } from '#press/server.ts'
import { runTests } from '#tests/bench/faults/run.ts'
import type { Line } from '#tests/bench/pages.ts'
import { percentile, ratios, spread } from '#tests/bench/press/figures.ts'
import { staff } from '#tests/factories/desk.ts'
import { layOutDemo } from '#verbs/demo/lay-out.ts'
import { addPicture } from '#verbs/pictures/add.ts'
import { measureLead } from './lead.ts'

type How = { count: number; only?: string; say: (line: string) => void }

const QUIET_MS = 8000
const A_ROUND = 10
/** As a browser sends them. */
const AT_ONCE = 4

/** The numbers of pictures: what uploads cost readers and the web process, how heavy a lead picture is, and kill -9. */
export async function measurePictures({ count, only, say }: How): Promise<Line[]> {
  const wanted = (part: string) => only === undefined || only.split(',').includes(part)
  const folder = mkdtempSync(join(tmpdir(), 'broadsheet-pictures-'))
  try {
    const lines: Line[] = []
    if (wanted('uploads') || wanted('lead')) {
      const parts = { uploads: wanted('uploads'), lead: wanted('lead') }
      lines.push(...(await measureOnPaper(folder, count, parts, say)))
    }
    if (wanted('hostile')) lines.push(...(await runTests('tests/pictures/hostile.test.ts', join(folder, 'hostile'))))
    if (wanted('kill')) lines.push(...(await runTests('tests/pictures/kill.test.ts', join(folder, 'figures'))))
    return lines
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function measureOnPaper(
  folder: string,
  count: number,
  parts: { uploads: boolean; lead: boolean },
  say: How['say'],
): Promise<Line[]> {
  const painted = join(folder, 'painted')
  mkdirSync(painted)
  await once(start('paint.ts', [painted, String(parts.uploads ? count : 1)]), 'exit')
  const env = readEnv({ DATA_FOLDER: join(folder, 'data') })
  const paper = await openPaper({ env, say })
  try {
    await build(say)
    const from = performance.now()
    await layOutDemo()
    const demoSeconds = (performance.now() - from) / 1000
    const joined = await joinRecords(paper, env, say)
    const { ORIGIN: origin, TRUST_PROXY: trustProxy } = env
    const { records } = joined
    const serving = await serve({ dev: false, port: 0, host: '127.0.0.1', origin, trustProxy, say, records })
    joined.serve(serving.printing)
    try {
      const lines: Line[] = [['laying out the demo newspaper', '', `${demoSeconds.toFixed(1)} s`]]
      if (parts.uploads) lines.push(...(await readWhileUploading(serving.port, painted, count, say)))
      if (parts.lead) lines.push(...(await measureLead(serving.port, staff('picture-editor'), join(painted, '0.jpg'))))
      return lines
    } finally {
      await serving.close()
      await joined.close()
    }
  } finally {
    await paper.close()
  }
}

/** In turn without and with uploads, since nothing else on a machine is ever quite still. */
async function readWhileUploading(port: number, painted: string, count: number, say: How['say']): Promise<Line[]> {
  // Until pages are printed and code is warm.
  await read(port, () => pause(3000))
  const [quiet, busy, seconds, grown]: [number[], number[], number[], number[]] = [[], [], [], []]
  let heaviest = 0
  const files = Array.from({ length: count }, (_, n) => join(painted, `${n}.jpg`))
  for (let round = 0; files.length > 0; round++) {
    say(`Round ${round + 1}: reading without uploads, and while ten pictures are uploaded`)
    quiet.push(percentile(await read(port, () => pause(QUIET_MS)), 0.99))
    const memory = watchMemory()
    const from = performance.now()
    const upload = async () => {
      heaviest = Math.max(heaviest, await uploadAll(files.splice(0, A_ROUND)))
    }
    busy.push(percentile(await read(port, upload), 0.99))
    seconds.push((performance.now() - from) / 1000)
    grown.push(memory.most())
  }
  return [
    [`${count} pictures of 12 megapixels uploaded`, '', `${seconds.reduce((sum, one) => sum + one, 0).toFixed(1)} s`],
    ['the heaviest of their renditions for a telephone', 'at most 70 KB', `${(heaviest / 1000).toFixed(1)} KB`],
    ['readers’ p99 at 200 requests/s without uploads', '', `${spread(quiet)} ms`],
    ['readers’ p99 during uploads', '', `${spread(busy)} ms`],
    ['readers’ p99, during over without', 'at most 2', spread(ratios(busy, quiet))],
    ['memory of the web process during uploads', 'at most +100 MB', `+${Math.max(...grown).toFixed(0)} MB`],
  ]
}

/** The most megabytes that this process has more than now. */
function watchMemory() {
  const before = process.memoryUsage.rss()
  let most = before
  const watch = setInterval(() => {
    most = Math.max(most, process.memoryUsage.rss())
  }, 50)
  return {
    most() {
      clearInterval(watch)
      return (most - before) / 1_048_576
    },
  }
}

/** Uploads them as a browser does; gives the bytes of the heaviest rendition that a telephone gets. */
async function uploadAll(files: string[]): Promise<number> {
  const sender = staff('picture-editor')
  const rest = [...files]
  let heaviest = 0
  const one = async () => {
    for (let path = rest.pop(); path !== undefined; path = rest.pop()) {
      const { id } = await addPicture(sender, { path, credit: 'x', alt: 'x' })
      const [row] = await db().select().from(pictures).where(eq(pictures.id, id))
      heaviest = Math.max(heaviest, row?.renditions.at(-1)?.bytes ?? 0)
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, one))
  return heaviest
}

/** Has another process read while something is done; gives the time of each answer. */
async function read(port: number, meanwhile: () => Promise<unknown>): Promise<number[]> {
  const reader = start('reader.ts', [String(port)])
  await meanwhile()
  const said = once(reader, 'message')
  reader.send('stop')
  const [milliseconds] = await said
  return milliseconds
}

const start = (program: string, words: string[]): ChildProcess =>
  fork(join(import.meta.dirname, program), words, { execArgv: [] })
