import { z } from 'zod'
import type { Publisher } from '#circulation/structured-data/publisher.ts'
import type { Paper } from '#domain/reading.ts'
import { readEnv } from '#lib/env.ts'
import { wholeAddress } from '#lib/whole-address.ts'

/** A part of an address as the paper knows it; what cannot be decoded is no address of ours. */
export function decoded(part: string): string {
  try {
    return decodeURIComponent(part).normalize('NFC').toLowerCase()
  } catch {
    return ''
  }
}

/** The whole address of a path, as it stands in links for machines. */
export const absolute = (path: string) => wholeAddress(readEnv().ORIGIN, path)

/** The paper, at the address at which this installation prints it. */
export const publishedHere = (paper: Paper): Publisher => ({ paper, origin: readEnv().ORIGIN })

const cursor = z.string().max(100).optional().catch(undefined)

/** A place in a list; a mangled one is the list's beginning. */
export const windowParams = z.object({ before: cursor, after: cursor })

/** The place in a list as it stands behind the list's address; nothing at its beginning. */
export const windowOf = (query: Awaited<SearchParams>) => queryOf(windowParams.parse(query))

/** Whether a place in a list lies behind its end: there is no such page. */
export const isBeyond = (window: z.infer<typeof windowParams>, cards: readonly unknown[]) =>
  cards.length === 0 && (window.before ?? window.after) !== undefined

export type SearchParams = Promise<Record<string, string | string[] | undefined>>

/** The query string as it was asked for. */
export function queryOf(params: Record<string, string | string[] | undefined>): string {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(params)) {
    for (const one of [value ?? []].flat()) query.append(name, one)
  }
  return query.size > 0 ? `?${query}` : ''
}
