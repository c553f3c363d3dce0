import { spawnSync } from 'node:child_process'
import { cpSync, globSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { table } from './import-table.ts'

const free = /^(tests|docs|lint|public|bin)(\/|$)/

const forms = {
  static: "import { a } from '#db/client.ts'\n\nexport const b = a",
  type: "import type { A } from '#db/client.ts'\n\nexport type B = A",
  again: "export { a } from '#db/client.ts'",
  effect: "import '#db/client.ts'",
  dynamic: "export const a = () => import('#db/client.ts')",
}

type Report = { rule: string; line: number }

let seeded: string
let reports: Map<string, Report[]>

beforeAll(() => {
  seeded = mkdtempSync(join(tmpdir(), 'broadsheet-imports-'))
  for (const name of ['biome.json', 'package.json', 'lint', '.gitignore'])
    cpSync(name, join(seeded, name), { recursive: true })
  for (const { file, may, never } of table) seed(file, [...may, ...never].map(importOf).join('\n'))
  for (const folder of foldersWithCode()) seed(`${folder}/unlisted-folder.ts`, importOf('#nowhere/at-all.ts'))
  for (const [form, source] of Object.entries(forms)) seed(`domain/form-${form}.ts`, source)
  seed('components/reader/directive.tsx', "'use client'\n\nexport const a = 1")
  seed('components/newsroom/directive.tsx', "'use client'\n\nexport const a = 1")
  seed('domain/clock-read.ts', 'export const now = () => Date.now()')
  seed('domain/clock-given.ts', 'export const at = (now: Date) => new Date(now.getTime())')
  seed('lib/cycle-one.ts', "import { two } from './cycle-two.ts'\n\nexport const one = () => two")
  seed('lib/cycle-two.ts', "import { one } from '#lib/cycle-one.ts'\n\nexport const two = () => one")
  seed('verbs/sweep.ts', 'export const sweep = (tx: Tx) => tx.delete(articles)')
  reports = lint()
})

afterAll(() => rmSync(seeded, { recursive: true, force: true }))

test.each(table)('$file may import what its row lists and nothing of what it does not', ({ file, may, never }) => {
  const imports = [...may, ...never]
  const refused = new Set(restricted(file).map(({ line }) => imports[line - 1]))
  expect([...refused].sort()).toEqual([...never].sort())
})

test.each(Object.keys(forms))('a forbidden import is reported in its %s form', (form) => {
  expect(restricted(`domain/form-${form}.ts`)).toHaveLength(1)
})

test.each(foldersWithCode())('%s has a row in the import table', (folder) => {
  expect(restricted(`${folder}/unlisted-folder.ts`)).toHaveLength(1)
})

test("'use client' is refused outside components/newsroom and allowed there", () => {
  expect(rulesBroken('components/reader/directive.tsx')).toContain('plugin')
  expect(rulesBroken('components/newsroom/directive.tsx')).toEqual([])
})

test('domain/ is refused the clock, and may do sums with a time it is given', () => {
  expect(rulesBroken('domain/clock-read.ts')).toContain('plugin')
  expect(rulesBroken('domain/clock-given.ts')).toEqual([])
})

test('a circle of imports is reported', () => {
  expect(rulesBroken('lib/cycle-one.ts')).toContain('lint/suspicious/noImportCycles')
})

test('a delete without a where is reported in a transaction', () => {
  expect(rulesBroken('verbs/sweep.ts')).toContain('lint/nursery/noDrizzleDeleteWithoutWhere')
})

function importOf(name: string): string {
  return `import ${JSON.stringify(name)}`
}

function seed(file: string, source: string): void {
  const path = join(seeded, file)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, `${source}\n`)
}

function restricted(file: string): Report[] {
  return (reports.get(file) ?? []).filter(({ rule }) => rule === 'lint/style/noRestrictedImports')
}

function rulesBroken(file: string): string[] {
  return (reports.get(file) ?? []).map(({ rule }) => rule)
}

/** Every folder of the repository that holds code and is not free to import anything. */
function foldersWithCode(): string[] {
  const files = globSync('*/**/*.{ts,tsx}', { exclude: (name) => /^(node_modules|data|\..*)$/.test(name) })
  return [...new Set(files.map(dirname))].filter((folder) => !free.test(folder)).sort()
}

function lint(): Map<string, Report[]> {
  const options = ['lint', '.', '--reporter=json', '--max-diagnostics=none']
  const run = spawnSync(join(process.cwd(), 'node_modules/.bin/biome'), options, { cwd: seeded, encoding: 'utf8' })
  const { diagnostics } = JSON.parse(run.stdout) as { diagnostics: Diagnostic[] }
  const found = new Map<string, Report[]>()
  for (const { category, location } of diagnostics) {
    const report = { rule: category, line: location.start?.line ?? 0 }
    found.set(location.path, [...(found.get(location.path) ?? []), report])
  }
  return found
}

type Diagnostic = { category: string; location: { path: string; start?: { line: number } } }
