/** What a reader looks for, as it stands in the address. */
export type Wanted = { q: string; newest: boolean; section?: string; since?: 'week' | 'year'; page: number }

/** The address of a search; what is usual is left out. */
export function addressOf({ q, newest, section, since, page }: Wanted): string {
  const params = new URLSearchParams({ q })
  if (section) params.set('section', section)
  if (since) params.set('since', since)
  if (newest) params.set('order', 'newest')
  if (page > 1) params.set('page', String(page))
  return `/search?${params}`
}
