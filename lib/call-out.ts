import http from 'node:http'
import https from 'node:https'
import { useAgent } from 'request-filtering-agent'

export type CallOut = (to: string, body: { type: string; text: string }) => Promise<{ status: number }>

/** A call that no other try can save: the address is none of the open internet. */
export class NotCalled extends Error {
  override name = 'NotCalled'
}

const PATIENCE_MS = 10_000

/**
 * Posts to a web address that somebody typed in: never to this machine nor its network, whatever the name resolves to, never on
 * to where an answer redirects, and never for longer than ten seconds. What is answered is not read. `allowed` names addresses
 * of machines that may be called all the same.
 */
export function openCallOut({ allowed = [] }: { allowed?: string[] } = {}): CallOut {
  return async (to, { type, text }) => {
    const url = URL.parse(to)
    if (!url || !/^https?:$/.test(url.protocol)) throw new NotCalled(`${to} is no web address`)
    const { promise, resolve, reject } = Promise.withResolvers<{ status: number }>()
    const call = (url.protocol === 'https:' ? https : http).request(url, {
      method: 'POST',
      agent: useAgent(to, { allowIPAddressList: allowed }),
      headers: { 'content-type': type, 'content-length': Buffer.byteLength(text), 'user-agent': 'Broadsheet' },
      signal: AbortSignal.timeout(PATIENCE_MS),
    })
    call.on('error', (error) => reject(whyNot(error, url)))
    call.on('response', (response) => {
      resolve({ status: response.statusCode ?? 0 })
      response.destroy()
    })
    call.end(text)
    return promise
  }
}

function whyNot(error: Error, url: URL): Error {
  if (/is not allowed/.test(error.message)) {
    return new NotCalled(`${url.host} is an address of a private network, which the paper does not call`)
  }
  if (error.name === 'TimeoutError' || error.name === 'AbortError') {
    return new Error(`${url.host} did not answer within ${PATIENCE_MS / 1000} seconds`)
  }
  return error
}
