import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const tools = join(root, 'node_modules', '.bin')
const env = { ...process.env, PATH: `${tools}${delimiter}${process.env.PATH}`, NEXT_TELEMETRY_DISABLED: '1' }

const plain = process.stdout.isTTY ? [] : ['--colors=off']

/** The checks that need no run: each has a name and the commands that must all end well. */
const checks = [
  { name: 'lint, format and import table', commands: [['biome', 'ci', ...plain, '.']] },
  {
    name: 'types',
    commands: [
      ['next', 'typegen'],
      ['tsc', '--noEmit'],
    ],
  },
]

/** Runs every check, even after one has failed, and returns how many passed and failed. */
export function check() {
  if (!existsSync(tools)) {
    console.error('The packages are not installed: run npm ci first.')
    return { passed: 0, failed: checks.length }
  }
  const results = checks.map(({ name, commands }) => {
    const from = performance.now()
    const well = commands.every(([tool, ...options]) => run(join(tools, tool), options))
    console.log(`${well ? 'passed' : 'FAILED'}  ${name} (${((performance.now() - from) / 1000).toFixed(1)} s)`)
    return well
  })
  return { passed: results.filter((well) => well).length, failed: results.filter((well) => !well).length }
}

/** The tools start by "#!/usr/bin/env node", so the PATH above decides that they run on Node 24. */
function run(tool, options) {
  return spawnSync(tool, options, { cwd: root, env, stdio: 'inherit' }).status === 0
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = check().failed > 0 ? 1 : 0
