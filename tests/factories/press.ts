import { brotliDecompressSync } from 'node:zlib'
import { NOWHERE, openPress, type PressOptions, type Printed } from '#press/press.ts'
import { type Print, print } from '#press/print.ts'

/** A page as it lies in the press. */
export const html = (body: string, status = 200): Print =>
  print({ status, type: 'text/html; charset=utf-8', body: Buffer.from(body), headers: [] })
export const busy = html('busy', 503)
export const away = html('away', 503)
export const noPicture = html('no picture', 404)

/** A press whose clock, wire, records and render are in the hands of a test. */
export function desk(given: Partial<PressOptions> = {}) {
  const records = new Map<string, { movedTo?: string }>()
  const wire = { sure: true, sureAt: 0, state: 'sure' as 'sure' | 'away', confirms: 0, missed: (): void => undefined }
  const state = { now: 0, version: 1, printed: [] as string[], lookUps: [] as string[], said: [] as string[] }
  const page: Partial<Printed> = { tags: new Set(['paper']) }
  let isHeld = false
  const held: (() => void)[] = []
  const press = openPress({
    render: async (url) => {
      state.printed.push(url)
      const body = `${url} ${state.version}`
      if (isHeld) await new Promise<void>((resolve) => held.push(resolve))
      const status = url === NOWHERE ? 404 : 200
      return { print: html(body, status), tags: new Set(['paper']), away: false, ...page }
    },
    lookUp: async (path) => {
      state.lookUps.push(path)
      const found = records.get(path)
      return { shown: found !== undefined, movedTo: found?.movedTo }
    },
    readAddress: (path, query) => {
      const before = new URLSearchParams(query).get('before')
      return {
        query: before ? `?before=${before}` : '',
        mustExist: path === '/' ? undefined : path,
        mayBeOld: /[?&]p=/.test(query),
        shows: path === '/pictures/no' ? 'nothing' : path.startsWith('/pictures/') ? 'picture' : 'page',
      }
    },
    moved: (location) => print({ status: 301, type: '', body: Buffer.alloc(0), headers: ['Location', location] }),
    answers: { busy, away, noPicture },
    wire: {
      isSure: () => wire.sure,
      sureAt: () => wire.sureAt,
      confirm: async () => {
        wire.confirms += 1
        if (wire.state === 'sure') wire.missed()
        return wire.state
      },
    },
    mostBytes: 10_000_000,
    staleLimitMs: 3_600_000,
    say: (line) => state.said.push(line),
    now: () => state.now,
    ...given,
  })
  const hold = () => {
    isHeld = true
    return () => {
      isHeld = false
      for (const resolve of held.splice(0)) resolve()
    }
  }
  return { press, wire, state, page, records, hold, held }
}

/** What a reader can read. */
export const text = async (given: Promise<{ print: Print }>) => {
  const { print: it } = await given
  return brotliDecompressSync(it.body).toString()
}
/** Lets everything go as far as it can by itself. */
export const settle = () => new Promise<void>((resolve) => setImmediate(resolve))
