export type Missed = { path: string; count: number; cameFrom?: string }

/** So many addresses are counted until somebody takes the counts; a flood of made-up ones cannot grow further. */
const MOST_COUNTED = 1000
const LONGEST_PATH = 300
const LONGEST_SITE = 100

/** Counts what is asked for and is not in the paper, until the counts are taken. Of who asked nothing is kept. */
export function openMissed(origin: string) {
  let counts = new Map<string, { count: number; cameFrom?: string }>()
  return {
    note(address: string, referer: string | undefined) {
      const path = address.normalize('NFC').toLowerCase()
      if (path.length > LONGEST_PATH || /[\p{Cc}\ufffd]/u.test(path) || !path.isWellFormed()) return
      const known = counts.get(path)
      if (!known && counts.size >= MOST_COUNTED) return
      counts.set(path, { count: (known?.count ?? 0) + 1, cameFrom: siteOf(referer, origin) ?? known?.cameFrom })
    },
    take(): Missed[] {
      const taken = [...counts].map(([path, { count, cameFrom }]) => ({ path, count, cameFrom }))
      counts = new Map()
      return taken
    },
  }
}
export type MissedAddresses = ReturnType<typeof openMissed>

/** The page of the paper that links there, or the site that does, never which page of it somebody read. */
function siteOf(referer: string | undefined, origin: string): string | undefined {
  const url = referer === undefined ? null : URL.parse(referer)
  if (!url || !/^https?:$/.test(url.protocol)) return undefined
  return (url.origin === origin ? url.pathname : url.host).slice(0, LONGEST_SITE)
}
