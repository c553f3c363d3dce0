import { MARKS } from '#domain/body.ts'
import { isOnSite } from './old-addresses.ts'

/** A link of a post as the paper may carry it, or why it may not. */
export type CleanLink = { ok: true; href: string } | { ok: false; why: 'unsafe' | 'within' | 'broken' }

/**
 * A link as the paper may carry it: one to the old site itself becomes a path, which leads on in one hop; any scheme but
 * http, https and mailto is refused.
 */
export function cleanLink(href: string, from: { site: string; page: string }): CleanLink {
  // Browsers read an address without these signs, wherever they stand.
  const address = href.replace(/[\t\n\r\p{Cc}]/gu, '').trim()
  if (address.startsWith('#')) return { ok: false, why: 'within' }
  const base = URL.canParse(from.page) ? from.page : from.site
  if (address === '' || !URL.canParse(address, URL.canParse(base) ? base : undefined))
    return { ok: false, why: 'broken' }
  const url = new URL(address, URL.canParse(base) ? base : undefined)
  if (!['http:', 'https:', 'mailto:'].includes(url.protocol)) return { ok: false, why: 'unsafe' }
  const path = `/${url.pathname.replace(/^[/\\]+/, '')}${url.search}${url.hash}`
  const clean = url.protocol !== 'mailto:' && isOnSite(url.href, from.site) ? path : url.href
  return MARKS.link.attrs.href.safeParse(clean).success ? { ok: true, href: clean } : { ok: false, why: 'broken' }
}

/** Whether a link leads to a file of the old site's uploads, which has yet to be fetched. */
export const isUpload = (href: string) => /^\/(?:[^?#]*\/)?wp-content\/uploads\//.test(href)
