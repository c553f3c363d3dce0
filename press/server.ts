import { createServer, get, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { resolve } from 'node:path'
import type { Duplex } from 'node:stream'
import { Refusal } from '#lib/refusal.ts'
import type { Handle } from './capture.ts'
import { printErrorPages } from './error-pages.ts'
import { openFiles, styleSheets } from './files.ts'
import { listener, type Press } from './listener.ts'
import type { MissedAddresses } from './missed.ts'
import { type LookUp, openPress, type PrintingPress, type ReadAddress, type Wire } from './press.ts'
import { moved, printReaderPage } from './reader-page.ts'
import { stylesOf } from './styles.ts'

export type ServeOptions = {
  dev: boolean
  port: number
  host: string
  origin: string
  trustProxy: boolean
  say: (line: string) => void
  /** Without them nothing is kept: every page is printed for whoever asks. */
  records?: Records
  /** The name of this process, where several answer behind one port. */
  worker?: string
}

/** What the press is told by whoever knows the records. */
export type Records = {
  wire: Wire
  lookUp: LookUp
  readAddress: ReadAddress
  missed?: MissedAddresses
  mostBytes: number
  staleLimitMs: number
}

export type Serving = { port: number; printing?: PrintingPress; close(): Promise<void> }

const graceMilliseconds = 10_000

/** Opens the paper to readers: returns when it answers, and fails with one sentence when it cannot. */
export async function serve(options: ServeOptions): Promise<Serving> {
  const { dev, origin, say } = options
  const build = resolve(buildFolder())
  const door = { origin, dev, trustProxy: options.trustProxy }
  const files = dev ? () => undefined : openFiles({ build, public: resolve('public'), origin })
  const sheets = dev ? [] : styleSheets(build)
  const errors = printErrorPages({ origin, sheets })
  // Next hangs its own upgrade handler on the server it is told of; on this one nothing arrives that we do not pass on.
  const nextDoor = createServer()
  const next = startNext(options, nextDoor)
  next.catch(() => undefined)
  const handle: Handle = async (...both) => (await next).handle(...both)
  const printer = { handle, origin, errors, styles: dev ? undefined : stylesOf(build, sheets), say }
  const printing =
    options.records &&
    !dev &&
    openPress({
      ...options.records,
      say,
      render: (url) => printReaderPage(url, printer),
      moved: (location) => moved(301, location, origin),
      answers: errors,
    })
  const press: Press = {
    files,
    errors,
    door,
    say,
    handle,
    printing: printing || undefined,
    missed: options.records?.missed,
    worker: options.worker,
  }
  const server = createPressServer(press)
  if (dev) server.on('upgrade', (request, socket, head) => passHotReload(nextDoor, origin, request, socket, head))
  else server.on('upgrade', (_request, socket) => refuseUpgrade(socket))

  const stopCatching = catchStrays(say)
  const close = async () => {
    await finish(server)
    await next.then((app) => app.close()).catch(() => undefined)
    stopCatching()
  }
  try {
    const port = await open(server, options.port, options.host)
    await next
    await firstAnswer(port, options.host)
    return { port, printing: press.printing, close }
  } catch (error) {
    await close()
    throw error
  }
}

/** A server that lets nobody dawdle. */
export function createPressServer(press: Press): Server {
  const limits = {
    headersTimeout: 10_000,
    // A picture from a phone on the road; what does not stream is given less.
    requestTimeout: 300_000,
    connectionsCheckingInterval: 5_000,
    maxHeaderSize: 16_384,
    keepAliveTimeout: 65_000,
  }
  return createServer(limits, listener(press))
}

/** Starts to listen and gives the port; a refusal by the system becomes a sentence. */
export function open(server: Server, port: number, host: string): Promise<number> {
  const { promise, resolve, reject } = Promise.withResolvers<number>()
  server.once('error', (error: NodeJS.ErrnoException) =>
    reject(new Refusal(whyNot(error, port, host), { cause: error })),
  )
  server.listen(port, host, () => resolve((server.address() as AddressInfo).port))
  return promise
}

function whyNot(error: NodeJS.ErrnoException, port: number, host: string): string {
  if (error.code === 'EADDRINUSE') return `Port ${port} is taken: stop the program that has it, or set PORT to another.`
  if (error.code === 'EACCES') return `Port ${port} is not allowed to this user: set PORT to a number above 1023.`
  if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND') {
    return `This machine has no address ${host}: set HOST to one of its own, or to 0.0.0.0 for all.`
  }
  return `The paper cannot listen on ${host}, port ${port}: ${error.message}.`
}

/** Stops listening and waits for the answers under way; whoever still has none after ten seconds is cut off. */
export async function finish(server: Server): Promise<void> {
  if (!server.listening) return
  const { promise, resolve } = Promise.withResolvers<void>()
  server.close(() => resolve())
  // A connection that was busy a moment ago would otherwise wait for its reader's next request.
  const idle = setInterval(() => server.closeIdleConnections(), 50)
  const cut = setTimeout(() => server.closeAllConnections(), graceMilliseconds)
  await promise
  clearInterval(idle)
  clearTimeout(cut)
}

async function startNext(options: ServeOptions, nextDoor: Server): Promise<{ handle: Handle; close(): Promise<void> }> {
  setMode(options.dev)
  const { default: createNext } = await import('next')
  const app = createNext({ dev: options.dev, dir: resolve('.'), httpServer: nextDoor, port: options.port, quiet: true })
  try {
    await app.prepare()
  } catch (error) {
    if (!String(error).includes('Could not find a production build')) throw error
    throw new Refusal('The paper has not been built yet: run npm run build, or npm start, which builds it.', {
      cause: error,
    })
  }
  return { handle: app.getRequestHandler(), close: () => app.close() }
}

/** The paper is open when it has answered once, not when something says so. */
function firstAnswer(port: number, host: string): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>()
  const everywhere: Record<string, string> = { '0.0.0.0': '127.0.0.1', '::': '::1' }
  const request = get({ host: everywhere[host] ?? host, port, path: '/api/health', agent: false }, (response) => {
    response.resume()
    if (response.statusCode === 200) resolve()
    else reject(new Error(`The paper does not answer: /api/health said ${response.statusCode}; see the lines above.`))
  })
  request.on('error', reject)
  return promise
}

function refuseUpgrade(socket: Duplex): void {
  socket.on('error', () => undefined)
  socket.end('HTTP/1.1 400 Bad Request\r\nConnection: close\r\nContent-Length: 0\r\n\r\n')
}

function passHotReload(
  nextDoor: Server,
  origin: string,
  request: { url?: string; headers: { origin?: string } },
  socket: Duplex,
  head: Buffer,
): void {
  if (request.url?.startsWith('/_next/') && request.headers.origin === origin) {
    nextDoor.emit('upgrade', request, socket, head)
  } else {
    refuseUpgrade(socket)
  }
}

/** What breaks outside a request under way, such as a timer a page left behind, is written down and ends nothing. */
function catchStrays(say: (line: string) => void): () => void {
  const note = (error: unknown) =>
    say(`Something broke outside a page: ${error instanceof Error ? error.stack : error}`)
  process.on('uncaughtException', note)
  process.on('unhandledRejection', note)
  return () => {
    process.off('uncaughtException', note)
    process.off('unhandledRejection', note)
  }
}

function setMode(dev: boolean): void {
  // biome-ignore lint/style/noProcessEnv: React and Next read their mode from here, when they are first loaded.
  Object.assign(process.env, { NODE_ENV: dev ? 'development' : 'production' })
}

function buildFolder(): string {
  // biome-ignore lint/style/noProcessEnv: next.config.ts reads the same variable, and both must mean one folder.
  return process.env.BROADSHEET_DIST || '.next'
}
