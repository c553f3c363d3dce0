import { mkdtempSync, rmSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import pg from 'pg'
import { build } from '#bin/build.ts'
import { openEmbedded } from '#db/embedded.ts'
import { lookUp } from '#db/look-up.ts'
import { migrate } from '#db/migrate.ts'
import { setPools } from '#db/pools.ts'
import { readReaderAddress } from '#domain/reader-address.ts'
import { folderStorage, setStorage } from '#lib/storage.ts'
import { serve } from '#press/server.ts'
import { layOutDemo } from '#verbs/demo/lay-out.ts'
import { measureFaults } from './faults/run.ts'
import { measureImport } from './import-speed.ts'
import { fillWithStories } from './many-stories.ts'
import { type BenchPaper, type Line, measureGrowth, measureRoundTrips, measureWeight } from './pages.ts'
import { measurePeople } from './people/run.ts'
import { measurePictures } from './pictures/run.ts'
import { measurePress } from './press/run.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    stories: { type: 'string', default: '100000' },
    few: { type: 'string', default: '300' },
    imported: { type: 'string', default: '1500' },
    rounds: { type: 'string', default: '40' },
    export: { type: 'string' },
    // Of `npm run bench -- press`, `npm run bench -- people` and `npm run bench -- faults`.
    'load-rounds': { type: 'string', default: '5' },
    only: { type: 'string' },
    samples: { type: 'string', default: '300' },
    'save-rounds': { type: 'string', default: '60' },
    kills: { type: 'string', default: '100' },
    steps: { type: 'string', default: '10000' },
    // The longest that the kills, and the steps, go on.
    minutes: { type: 'string', default: '60' },
    // Of `npm run bench -- pictures`.
    pictures: { type: 'string', default: '50' },
  },
})

const say = (line: string) => console.log(line)
if (positionals[0] === 'press') {
  process.chdir(join(import.meta.dirname, '../..'))
  print(await measurePress({ rounds: Number(values['load-rounds']), only: values.only, say }))
  process.exit()
}
if (positionals[0] === 'people') {
  process.chdir(join(import.meta.dirname, '../..'))
  const { only } = values
  print(await measurePeople({ samples: Number(values.samples), rounds: Number(values['load-rounds']), only, say }))
  process.exit()
}
if (positionals[0] === 'faults') {
  process.chdir(join(import.meta.dirname, '../..'))
  const { only } = values
  const counts = { kills: Number(values.kills), steps: Number(values.steps), minutes: Number(values.minutes) }
  print(await measureFaults({ rounds: Number(values['save-rounds']), counts, only, say }))
  process.exit()
}
if (positionals[0] === 'pictures') {
  process.chdir(join(import.meta.dirname, '../..'))
  print(await measurePictures({ count: Number(values.pictures), only: values.only, say }))
  process.exit()
}
const folder = mkdtempSync(join(tmpdir(), 'broadsheet-bench-'))
process.chdir(join(import.meta.dirname, '../..'))
await build(say)
// As `npm start` runs it: a bench on a database that does not write would measure another program.
const server = await openEmbedded(folder)
setStorage(folderStorage(join(folder, 'pictures')))
const papers: BenchPaper[] = []
try {
  const demo = await openDatabase('bench_demo')
  const few = await openDatabase('bench_few')
  const many = await openDatabase('bench_many')
  const imported = await openDatabase('bench_import')
  use(demo)
  await layOutDemo()
  say(`Filling ${values.few} and ${values.stories} stories`)
  await fillWithStories(few.owner, Number(values.few), say)
  await fillWithStories(many.owner, Number(values.stories), say)

  const press = await serve({
    dev: false,
    port: 0,
    host: '127.0.0.1',
    origin: 'http://localhost',
    trustProxy: false,
    say,
    // With every question that the press asks, and room for no copy: each page is made anew.
    records: {
      wire: { isSure: () => true, sureAt: () => performance.now(), confirm: async () => 'sure' },
      lookUp,
      readAddress: readReaderAddress,
      mostBytes: 1,
      staleLimitMs: 0,
    },
  })
  const lines: Line[] = []
  try {
    use(demo)
    lines.push(...(await measureRoundTrips(press.port, demo)))
    lines.push(...(await measureWeight(press.port)))
    lines.push(
      ...(await measureGrowth(press.port, use, {
        few: { paper: few, stories: Number(values.few) },
        many: { paper: many, stories: Number(values.stories) },
        rounds: Number(values.rounds),
      })),
    )
  } finally {
    await press.close()
  }
  use(imported)
  lines.push(await measureImport({ stories: Number(values.imported), folder, file: values.export }))
  print(lines)
} finally {
  setPools(undefined)
  for (const paper of papers) await Promise.all([paper.owner.end(), paper.readers.end()])
  await server.close()
  rmSync(folder, { recursive: true, force: true })
}

function use(paper: BenchPaper) {
  setPools(paper)
}

async function openDatabase(name: string): Promise<BenchPaper> {
  const admin = new pg.Client({ connectionString: server.url('postgres') })
  await admin.connect()
  await admin.query(`create database ${name}`)
  await admin.end()
  const readerUrl = await migrate(server.url(name))
  const paper = { owner: open(server.url(name)), readers: open(readerUrl) }
  papers.push(paper)
  return paper
}

function open(connectionString: string) {
  const pool = new pg.Pool({ connectionString, max: 10 })
  pool.on('error', () => undefined)
  return pool
}

function print(lines: readonly Line[]) {
  say(`\n${cpus().length} cores, ${cpus()[0]?.model.trim() ?? 'unknown'}, Node ${process.version}`)
  const wide = (index: 0 | 1 | 2) => Math.max(...lines.map((line) => line[index].length)) + 2
  for (const [what, bar, seen] of [['what', 'bar', 'seen'] as Line, ...lines]) {
    say(`${what.padEnd(wide(0))}${bar.padEnd(wide(1))}${seen}`)
  }
}
