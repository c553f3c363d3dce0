import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { check } from './check.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const modules = join(root, 'node_modules')
const results = join(root, '.results')
const ownNode = join(modules, '.bin', 'node')
const env = { ...process.env, PATH: `${join(modules, '.bin')}${delimiter}${process.env.PATH}` }

mkdirSync(results, { recursive: true })
const runs = [{ name: 'checks', ...check(), skipped: 0 }, build(), unitTests(), journeys()]
const total = (kind) => runs.reduce((sum, run) => sum + run[kind], 0)

console.log()
for (const run of runs) console.log(`${run.name}: ${counts(run.passed, run.failed, run.skipped)}`)
console.log(counts(total('passed'), total('failed'), total('skipped')))
process.exitCode = total('failed') > 0 ? 1 : 0

function unitTests() {
  const file = join(results, 'vitest.json')
  const options = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
  return run('rules and records', 'vitest/vitest.mjs', options, file, {}, (report) => ({
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests + (report.numTodoTests ?? 0),
  }))
}

/** The journeys walk the built paper; the program itself knows whether its pages are built from these sources. */
function build() {
  const { status } = node('bin/broadsheet.ts', ['build'])
  return { name: 'build', passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1, skipped: 0 }
}

function journeys() {
  const file = join(results, 'playwright.json')
  const told = { PLAYWRIGHT_JSON_OUTPUT_FILE: file }
  return run('journeys', '@playwright/test/cli.js', ['test', '--reporter=list,json'], file, told, (report) => ({
    passed: report.stats.expected,
    failed: report.stats.unexpected + report.stats.flaky + report.errors.length,
    skipped: report.stats.skipped,
  }))
}

/** A runner that leaves no result, or one without a single test, has failed; so has one that ends badly. */
function run(name, script, options, file, told, count) {
  rmSync(file, { force: true })
  const ended = node(join('node_modules', script), options, told)
  const counted = readCounts(file, count)
  if (counted.passed + counted.failed === 0) return { name, passed: 0, failed: 1, skipped: 0 }
  if (ended.status !== 0 && counted.failed === 0) return { name, ...counted, failed: 1 }
  return { name, ...counted }
}

function node(script, options, told = {}) {
  const program = existsSync(ownNode) ? ownNode : process.execPath
  return spawnSync(program, [script, ...options], { cwd: root, env: { ...env, ...told }, stdio: 'inherit' })
}

function readCounts(file, count) {
  try {
    return count(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    return { passed: 0, failed: 0, skipped: 0 }
  }
}

function counts(passed, failed, skipped) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
}
