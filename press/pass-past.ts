import { once } from 'node:events'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { fewAtOnce } from '#lib/few-at-once.ts'
import type { Handle } from './capture.ts'
import type { ErrorPages } from './error-pages.ts'
import { passOn } from './pass-on.ts'
import { handOut } from './print.ts'
import type { Door } from './request-headers.ts'

// Each costs as much as a hundred pages, and whoever reads slowly keeps the place.
const large = fewAtOnce(2, 6)
const longestMilliseconds = 60_000

type Press = { handle: Handle; door: Door; say: (line: string) => void; errors: ErrorPages }

/** Hands out what is too large to be kept, as fast as it is read and no faster: a few at a time, and none for ever. */
export async function passPast(url: string, request: IncomingMessage, response: ServerResponse, press: Press) {
  const passed = await large(async () => {
    if (response.destroyed) return true
    const closed = once(response, 'close')
    const tooSlow = setTimeout(() => response.destroy(), longestMilliseconds)
    try {
      await passOn({ kind: 'machine', url }, request, response, press)
      await closed
    } finally {
      clearTimeout(tooSlow)
    }
    return true
  })
  if (!passed) handOut(press.errors.busy, request, response)
}
