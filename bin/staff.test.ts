import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { openEmbedded } from '#db/embedded.ts'

// Real processes on a busy machine take their time.
vi.setConfig({ testTimeout: 300_000, hookTimeout: 120_000 })

const program = join(import.meta.dirname, 'broadsheet.ts')
const exportFile = join(import.meta.dirname, '../tests/fixtures/wordpress/harbour-post.xml')
const folder = mkdtempSync(join(tmpdir(), 'broadsheet-staff-'))
const data = join(folder, 'data')
const password = 'lorry gate melon dawn'
const chief = ['staff', 'add', 'Amna@Paper.example', '--name', 'Amna Yousaf', '--role', 'editor-in-chief']
const reporter = ['staff', 'add', 'bilal@paper.example', '--name', 'Bilal Shah', '--role', 'reporter']

// As while the paper is running: PostgreSQL is there already, and stays. One test closes it.
let running: Awaited<ReturnType<typeof openEmbedded>> | undefined
beforeAll(async () => {
  running = await openEmbedded(data, 'paper')
})
afterAll(async () => {
  await running?.close()
  rmSync(folder, { recursive: true, force: true })
})

describe('staff add refuses in one sentence, and adds nobody', () => {
  test.each([
    [
      'a role that is none',
      [...reporter.slice(0, -1), 'owner', '--password-stdin'],
      password,
      /no role “owner”: choose/,
    ],
    ['a section that is none', [...reporter, '--section', 'sport', '--password-stdin'], password, /no section “sport”/],
    ['a short password', [...reporter, '--password-stdin'], 'elevensigns\n', /at least 12 signs/],
    ['nothing on standard input', [...reporter, '--password-stdin'], '', /No password came on standard input/],
    ['no way for the password', reporter, password, /add --password-stdin/],
  ])('%s', async (_what, words, typed, sentence) => {
    const { code, out, said } = await run(words, typed)
    expect(said).toMatch(sentence)
    expect([code, out]).toEqual([1, ''])
  })
})

test('as long as nobody was added, list says how the first one comes in', async () => {
  const { code, out, said } = await run(['staff', 'list'])
  expect([code, out]).toEqual([0, ''])
  expect(said).toMatch(/Nobody has access yet: npm start prints the link/)
})

test('staff add prints nothing but the address of the second factor, and never the password', async () => {
  const { code, out, said } = await run([...chief, '--password-stdin'], `${password}\n`)
  expect(out).toMatch(/^otpauth:\/\/totp\/\S+amna%40paper\.example\?issuer=\S+&secret=[A-Z2-7]{32}&\S+\n$/)
  expect(code).toBe(0)
  expect(out + said).not.toContain(password)
  const again = await run([...chief, '--password-stdin'], password)
  expect(again).toMatchObject({ code: 1, said: expect.stringMatching(/has access already/) })
})

test('the last editor-in-chief is not suspended', async () => {
  const { code, said } = await run(['staff', 'suspend', 'amna@paper.example'])
  expect(said).toMatch(/last editor-in-chief who can sign in/)
  expect(code).toBe(1)
})

test('somebody is added to two sections, suspended, resumed and reset, also while no paper is running', async () => {
  expect((await run(['import', exportFile])).code).toBe(0)
  await running?.close()
  running = undefined
  const wrong = await run([...reporter, '--section', 'nowhere', '--password-stdin'], password)
  expect(wrong.said).toMatch(/no section “nowhere”: choose from .*city/)
  const [first = '', second = ''] = /choose from ([^.]+)\./.exec(wrong.said)?.[1]?.split(', ') ?? []
  const added = await run([...reporter, '--section', first, '--section', second, '--password-stdin'], password)
  expect(added).toMatchObject({ code: 0, out: expect.stringMatching(/^otpauth:/) })
  expect(await list()).toEqual([
    ['amna@paper.example', 'editor-in-chief', 'all sections', 'has access', 'Amna Yousaf'],
    ['bilal@paper.example', 'reporter', expect.stringContaining(', '), 'has access', 'Bilal Shah'],
  ])
  expect(await run(['staff', 'suspend', 'BILAL@paper.example'])).toMatchObject({ code: 0, out: '' })
  expect((await list())[1]?.[3]).toBe('switched off')
  expect(await run(['staff', 'resume', 'bilal@paper.example'])).toMatchObject({ code: 0, out: '' })
  const reset = await run(['staff', 'reset', 'bilal@paper.example', '--reason', 'Lost the phone.', '--second-factor'])
  expect(reset.out).toMatch(/^https:\/\/paper\.example\/admin\/reset\/[\w-]{43}\n$/)
  expect(reset.said).toMatch(/second factor of Bilal Shah is gone/)
})

test('an address that nobody has is refused with where to look', async () => {
  const { code, said } = await run(['staff', 'suspend', 'nobody@paper.example'])
  expect(said).toMatch(/Nobody has the address nobody@paper\.example: npx broadsheet staff list/)
  expect(code).toBe(1)
})

test('staff reset asks for a reason', async () => {
  const { code, said } = await run(['staff', 'reset', 'amna@paper.example'])
  expect(said).toMatch(/required option '--reason <reason>' not specified/)
  expect(code).toBe(1)
})

async function list(): Promise<string[][]> {
  const { out } = await run(['staff', 'list'])
  return out
    .trimEnd()
    .split('\n')
    .map((line) => line.split('\t'))
}

async function run(words: string[], typed = ''): Promise<{ code: number; out: string; said: string }> {
  const own = { DATA_FOLDER: data, ORIGIN: 'https://paper.example', DATABASE_URL: '', READER_DATABASE_URL: '' }
  const child = spawn(process.execPath, [program, ...words], { cwd: folder, env: { ...process.env, ...own } })
  let [out, said] = ['', '']
  child.stdout.on('data', (chunk) => (out += chunk))
  child.stderr.on('data', (chunk) => (said += chunk))
  // Whoever refuses before reading closes its end.
  child.stdin.on('error', () => undefined)
  child.stdin.end(typed)
  const [code] = await once(child, 'close')
  return { code, out, said }
}
