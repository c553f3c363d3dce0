import type { IncomingMessage } from 'node:http'
import type { PrintingPress } from './press.ts'
import { type Print, print } from './print.ts'
import { dataHeaders } from './security-headers.ts'

const HELP: Record<string, string> = {
  hits: 'Answers given from a printed copy',
  prints: 'Pages printed',
  joined: 'Readers who waited for a print that was under way',
  late: 'Copies given out past their time, the database being away',
  refused: 'Readers told to come back because too many were waiting',
  unknown: 'Addresses asked for that the paper does not have',
  kept: 'Prints kept as copies',
  pulped: 'Copies pulped',
  evicted: 'Copies dropped for want of room',
  notKept: 'Prints not kept because something changed while they were made',
}
const GAUGES: Record<string, string> = {
  copies: 'Copies in memory',
  bytes: 'Bytes of the copies in memory',
  waiting: 'Pages waiting for their turn to be printed',
}

/** The counters are for whoever runs the machine: asked from elsewhere, the address does not exist. */
export function isForThisMachine(request: IncomingMessage): boolean {
  const from = request.socket.remoteAddress ?? ''
  return /^(::ffff:)?127\.|^::1$/.test(from) && request.headers['x-forwarded-for'] === undefined
}

/** The press's counters in the text form that Prometheus reads. Of several workers each answers for itself, by its name. */
export function metrics(press: PrintingPress, origin: string, worker?: string): Print {
  const label = worker === undefined ? '' : `{worker="${worker}"}`
  const counters: Record<string, number> = press.counters()
  const lines = Object.entries({ ...HELP, ...GAUGES }).flatMap(([name, help]) => {
    const kind = name in GAUGES ? 'gauge' : 'counter'
    const full = `broadsheet_press_${name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}${kind === 'counter' ? '_total' : ''}`
    return [`# HELP ${full} ${help}`, `# TYPE ${full} ${kind}`, `${full}${label} ${counters[name] ?? 0}`]
  })
  const type = 'text/plain; version=0.0.4; charset=utf-8'
  return print({
    status: 200,
    type,
    body: Buffer.from(`${lines.join('\n')}\n`),
    headers: [...dataHeaders(origin, type), 'Cache-Control', 'no-store'],
  })
}
