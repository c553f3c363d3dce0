import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from '@playwright/test'
import { z } from 'zod'

const browserSchema = z.object({ program: z.string(), env: z.record(z.string(), z.string()), source: z.string() })
export type Browser = z.infer<typeof browserSchema>

const cache = fileURLToPath(new URL('../../node_modules/.cache', import.meta.url))
const systemPrograms = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/google-chrome',
  '/usr/bin/chromium-browser',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/** The Chromium of the tests: BROADSHEET_CHROMIUM, else the one from npm, else the machine's; found once for a run and its workers. */
export async function findBrowser(): Promise<Browser> {
  const found = process.env.BROADSHEET_BROWSER_FOUND
  if (found) return browserSchema.parse(JSON.parse(found))
  const browser = await search()
  process.env.BROADSHEET_BROWSER_FOUND = JSON.stringify(browser)
  return browser
}

async function search(): Promise<Browser> {
  const named = process.env.BROADSHEET_CHROMIUM
  if (named) {
    const browser = { program: named, env: {}, source: 'BROADSHEET_CHROMIUM' }
    const fault = await faultOf(browser)
    if (fault)
      throw new Error(`BROADSHEET_CHROMIUM=${named} does not start (${fault}): name a Chromium program, or unset it.`)
    return browser
  }
  const faults: string[] = []
  for (const candidate of candidates(faults)) {
    const fault = await faultOf(candidate)
    if (!fault) return candidate
    faults.push(`${candidate.source}: ${fault}`)
  }
  const tried = faults.join('; ') || 'nothing was found'
  throw new Error(
    `There is no browser for the tests: install Chromium, or set BROADSHEET_CHROMIUM to a program (${tried}).`,
  )
}

function* candidates(faults: string[]): Generator<Browser> {
  if (process.platform === 'linux' && process.arch === 'x64') {
    try {
      yield unpacked()
    } catch (error) {
      faults.push(`from npm: ${firstLine(error)}`)
    }
  }
  for (const program of systemPrograms.filter(existsSync)) yield { program, env: {}, source: program }
}

/**
 * The package unpacks to one shared temporary file whatever its version, and its fonts.conf names a folder that need
 * not exist, on which every page with text crashes. So it unpacks here into a folder of its own, with our fonts.conf.
 */
function unpacked(): Browser {
  const folder = dirname(dirname(fileURLToPath(import.meta.resolve('@sparticuz/chromium'))))
  const { version } = z
    .object({ version: z.string() })
    .parse(JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')))
  const home = join(cache, `chromium-${version}`)
  if (!existsSync(home)) unpack(join(folder, 'bin'), home)
  writeFileSync(join(home, 'fonts.conf'), fontsConf(home))
  return {
    program: join(home, 'chromium'),
    env: { FONTCONFIG_FILE: join(home, 'fonts.conf'), LD_LIBRARY_PATH: join(home, 'al2023', 'lib') },
    source: `@sparticuz/chromium ${version}`,
  }
}

function unpack(packed: string, home: string): void {
  mkdirSync(cache, { recursive: true })
  const half = mkdtempSync(`${home}-`)
  const inflateAll = `
    import { inflate } from '@sparticuz/chromium'
    const parts = ['chromium.br', 'fonts.tar.br', 'swiftshader.tar.br', 'al2023.tar.br']
    await Promise.all(parts.map((part) => inflate(${JSON.stringify(packed)} + '/' + part)))`
  const options = { cwd: dirname(cache), env: { ...process.env, TMPDIR: half }, encoding: 'utf8' } as const
  const ended = spawnSync(process.execPath, ['--input-type=module', '-e', inflateAll], options)
  if (ended.status !== 0) throw new Error(ended.stderr.slice(-300))
  try {
    renameSync(half, home)
  } catch (error) {
    rmSync(half, { recursive: true, force: true })
    if (!existsSync(home)) throw error
  }
}

function fontsConf(home: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(home, 'fonts', 'fonts')}</dir>
  <cachedir>${join(home, 'fontconfig-cache')}</cachedir>
</fontconfig>
`
}

/** Only a launch that draws text proves a browser: a missing library or font shows nowhere else. */
async function faultOf({ program, env }: Browser): Promise<string | undefined> {
  try {
    const browser = await chromium.launch({ executablePath: program, env: { ...process.env, ...env }, timeout: 20_000 })
    try {
      const page = await browser.newPage()
      await page.setContent('<h1>Broadsheet</h1>')
      await page.screenshot({ timeout: 10_000 })
    } finally {
      await browser.close()
    }
    return undefined
  } catch (error) {
    return firstLine(error)
  }
}

function firstLine(error: unknown): string {
  const lines = (error instanceof Error ? error.message : String(error)).split('\n').map((line) => line.trim())
  return (lines.find((line) => /shared librar|cannot open|ENOENT|EACCES/.test(line)) ?? lines[0] ?? '').slice(0, 200)
}
