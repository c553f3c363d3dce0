import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { type AddressInfo, createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { openEmbedded } from '#db/embedded.ts'

// Real processes on a busy machine take their time.
vi.setConfig({ testTimeout: 90_000, hookTimeout: 90_000 })

const program = join(import.meta.dirname, 'broadsheet.ts')
const folder = mkdtempSync(join(tmpdir(), 'broadsheet-start-'))
const data = join(folder, 'data')
const file = join(folder, 'file')
let taken: Server
let port: string

beforeAll(async () => {
  writeFileSync(file, '')
  taken = createServer().listen(0, '127.0.0.1')
  await once(taken, 'listening')
  port = String((taken.address() as AddressInfo).port)
})

afterAll(() => {
  taken.close()
  rmSync(folder, { recursive: true, force: true })
})

test.each([
  ['a port that is taken', () => ({ PORT: port }), /^Port \d+ is taken: stop the program that has it, or set PORT/],
  ['a port that is none', () => ({ PORT: 'http' }), /^PORT must be a number from 1 to 65535/],
  ['an origin that is none', () => ({ ORIGIN: 'paper.example' }), /^ORIGIN must be the address of the paper/],
  ['a data folder that is a file', () => ({ DATA_FOLDER: file }), /^(DATA_FOLDER|The data folder) .+file/],
  [
    'a data folder where none can be made',
    () => ({ DATA_FOLDER: join(file, 'data') }),
    /^The data folder .+ cannot be written/,
  ],
  [
    'a server that does not answer',
    () => ({ DATABASE_URL: 'postgres://a:b@127.0.0.1:1/c' }),
    /^PostgreSQL at 127\.0\.0\.1:1 cannot be/,
  ],
])('%s is refused in one sentence, and nothing is touched', async (_case, env, sentence) => {
  const { code, output } = await run(['start'], env())
  expect(output).toMatch(sentence)
  expect(output.trim().split('\n')).toHaveLength(1)
  expect(code).toBe(1)
})

test('a second paper on one data folder is refused while the first is running', async () => {
  const paper = await openEmbedded(data, 'paper')
  const { code, output } = await run(['start'], {})
  await paper.close()
  expect(output).toMatch(/^A paper is running on .+ already \(process \d+\): stop it first, or set DATA_FOLDER/)
  expect(code).toBe(1)
})

test.each([
  [[], /start .*\n.*import|start/],
  [['start', '--help'], /--dev\s+with hot reload/],
  [['import', '--help'], /--dry-run\s+read and report/],
  [['demo', '--help'], /--remove\s+take the demo newspaper away/],
])('broadsheet %j says what it can do', async (words, help) => {
  expect((await run(words.length ? words : ['--help'], {})).output).toMatch(help)
})

test('an export that is not there is refused by its name, as it lies from where the command was given', async () => {
  const { code, output } = await run(['import', 'nowhere.xml'], {})
  expect(output).toBe(`There is no file ${join(folder, 'nowhere.xml')}: check the name.\n`)
  expect(code).toBe(1)
})

async function run(words: string[], env: Record<string, string>): Promise<{ code: number; output: string }> {
  const own = {
    ...process.env,
    PORT: '4498',
    HOST: '127.0.0.1',
    ORIGIN: '',
    DATABASE_URL: '',
    READER_DATABASE_URL: '',
    DATA_FOLDER: data,
  }
  const child = spawn(process.execPath, [program, ...words], { cwd: folder, env: { ...own, ...env } })
  let output = ''
  child.stdout.on('data', (chunk) => (output += chunk))
  child.stderr.on('data', (chunk) => (output += chunk))
  const [code] = await once(child, 'close')
  return { code, output }
}
