import type { IncomingHttpHeaders } from 'node:http'

/** Who is asking, and under which address the paper is known. */
export type Door = { origin: string; trustProxy: boolean; dev: boolean }

type Headers = Record<string, string>

const forgeable =
  /^(x-forwarded-.*|forwarded|x-real-ip|x-nonce|x-asked-address|content-security-policy.*|x-middleware-.*|x-invoke-.*|x-matched-path|x-now-.*|x-next-.*|x-vercel-.*|x-prerender-.*|x-action-.*|next-action-forwarded|next-resume.*|x-original-url|x-rewrite-url|x-http-method.*|x-method-override|surrogate-.*)$/
const hopByHop = /^(connection|keep-alive|proxy-.*|te|trailer|transfer-encoding|upgrade|expect|host|content-length)$/

/** The headers Next may see: nothing it would take for its own, and the paper's address instead of what the client calls it. */
export function headersForNext(headers: IncomingHttpHeaders, peer: string, door: Door): Headers {
  const clean: Headers = {}
  for (const [name, value] of Object.entries(headers)) {
    if (value === undefined || forgeable.test(name) || hopByHop.test(name)) continue
    if (name.startsWith('x-nextjs-') && !door.dev) continue
    clean[name] = Array.isArray(value) ? value.join(', ') : value
  }
  return { ...clean, ...ownAddress(door.origin), 'x-forwarded-for': clientAddress(headers, peer, door.trustProxy) }
}

/** A reader page is the same for everyone, so its render sees nothing of who asks. */
export function headersForReaders(origin: string): Headers {
  // Next tests htmlLimitedBots against the user agent, and streams the head to whoever has none.
  return { ...ownAddress(origin), accept: 'text/html', 'user-agent': 'press', 'x-forwarded-for': '127.0.0.1' }
}

/** The address the request came from; behind a trusted proxy the last one it names. */
export function clientAddress(headers: IncomingHttpHeaders, peer: string, trustProxy: boolean): string {
  const forwarded = headers['x-forwarded-for']
  const last = trustProxy
    ? String(forwarded ?? '')
        .split(',')
        .at(-1)
        ?.trim()
    : ''
  return last || peer
}

function ownAddress(origin: string): Headers {
  const { host, protocol } = new URL(origin)
  const scheme = protocol.slice(0, -1)
  const port = new URL(origin).port || (scheme === 'https' ? '443' : '80')
  return { host, 'x-forwarded-host': host, 'x-forwarded-proto': scheme, 'x-forwarded-port': port }
}
