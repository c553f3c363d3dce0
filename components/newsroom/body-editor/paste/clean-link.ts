import { MARKS } from '#domain/body.ts'

const TRACKER = /^(utm_\w+|fbclid|gclid|dclid|msclkid|mc_[ce]id|igshid|igsh|ref_src|__twitter_impression)$/

/** Hosts that stand between a link and where it leads, and the parameter that names it. */
const WRAPPERS: { host: RegExp; path: RegExp; parameters: string[] }[] = [
  { host: /(^|\.)google\.[a-z.]+$/, path: /^\/url$/, parameters: ['q', 'url'] },
  { host: /\.safelinks\.protection\.outlook\.com$/, path: /./, parameters: ['url'] },
  { host: /^l\.(facebook|instagram)\.com$/, path: /./, parameters: ['u'] },
]
const MOST_WRAPPERS = 4

/** Where a pasted link leads, without what follows the reader; undefined where the paper would not print it. */
export function cleanLink(href: string, wrappers = 0): string | undefined {
  const url = URL.parse(href.trim())
  if (!url) return undefined
  const wrapper = WRAPPERS.find(({ host, path }) => host.test(url.hostname) && path.test(url.pathname))
  const inner = wrapper?.parameters.map((name) => url.searchParams.get(name)).find(Boolean)
  if (wrapper) return inner && wrappers < MOST_WRAPPERS ? cleanLink(inner, wrappers + 1) : undefined
  // Taking one out writes the others anew, so an address that nobody follows stays as it was.
  for (const name of [...url.searchParams.keys()]) if (TRACKER.test(name)) url.searchParams.delete(name)
  return MARKS.link.attrs.href.safeParse(url.href).success && !url.href.startsWith('#') ? url.href : undefined
}
