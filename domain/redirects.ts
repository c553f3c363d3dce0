import { pathOf } from './slug.ts'

/** A line of a list of old addresses as it was typed, and its number in the list. */
export type RedirectLine = { line: number; from: string; to: string }

/** What the paper has at a path: something of its own, or a way on; what is reserved is nobody's to lead to. */
export type KnownAddress = { movedTo?: string; isReserved?: boolean }

/** A line that can be kept: it leads in one hop, whatever way round the list had. */
export type GoodRedirect = { line: number; from: string; to: string; isKnown: boolean; shortened: boolean }
export type BadRedirect = { line: number; trouble: string }
export type CheckedRedirects = { good: GoodRedirect[]; bad: BadRedirect[] }

/** An old address as the desk sees it. */
export type OldAddress = { path: string; to: string }
/** What people ask for and the paper does not have. */
export type MissingAddress = { path: string; asked: number; firstAt: Date; lastAt: Date; cameFrom?: string }

/** Every path of which the records must be asked before a list can be checked. */
export const pathsIn = (lines: readonly RedirectLine[]): string[] => [
  ...new Set(lines.flatMap(({ from, to }) => [pathOf(from), targetOf(to)]).filter((path) => path !== undefined)),
]

/**
 * Checks a list of old addresses against itself and the paper: nothing leads to itself, round in a circle or to nothing, no
 * page of the paper is covered, and a chain becomes one hop. What leads elsewhere already is changed only with `replace`.
 */
export function checkRedirects(
  lines: readonly RedirectLine[],
  known: ReadonlyMap<string, KnownAddress>,
  { replace = false }: { replace?: boolean } = {},
): CheckedRedirects {
  const wanted = new Map<string, { to: string; line: number }>()
  const bad: BadRedirect[] = []
  const read: { line: number; from: string; to: string }[] = []
  for (const { line, from, to } of lines) {
    const path = pathOf(from)
    const target = targetOf(to)
    const first = path === undefined ? undefined : wanted.get(path)
    if (path === undefined || path === '/') bad.push({ line, trouble: `“${from}” is no old address.` })
    else if (target === undefined) bad.push({ line, trouble: `“${to}” is no address of the paper.` })
    else if (path === target) bad.push({ line, trouble: `${path} leads to itself.` })
    else if (first && first.to !== target) {
      bad.push({ line, trouble: `${path} leads to ${first.to} by line ${first.line}; keep one of the two.` })
    } else if (!first) {
      wanted.set(path, { to: target, line })
      read.push({ line, from: path, to: target })
    }
  }
  const good: GoodRedirect[] = []
  for (const { line, from, to } of read) {
    const end = follow(from, to, wanted, known)
    const now = known.get(from)
    if (now && now.movedTo === undefined) {
      bad.push({ line, trouble: `${from} is a page of the paper itself; move or withdraw that first.` })
    } else if (end.trouble !== undefined) {
      bad.push({ line, trouble: end.trouble })
    } else if (now && now.movedTo !== end.path && !replace) {
      bad.push({ line, trouble: `${from} leads to ${now.movedTo} already; tick the box below to change it.` })
    } else good.push({ line, from, to: end.path, isKnown: now?.movedTo === end.path, shortened: end.path !== to })
  }
  return { good, bad: bad.sort((a, b) => a.line - b.line) }
}

type End = { path: string; trouble?: undefined } | { trouble: string }

function follow(
  from: string,
  to: string,
  wanted: ReadonlyMap<string, { to: string }>,
  known: ReadonlyMap<string, KnownAddress>,
): End {
  const way = [from]
  let path = to
  while (true) {
    if (way.includes(path)) return { trouble: `It runs in a circle: ${[...way, path].join(' → ')}.` }
    way.push(path)
    const next = wanted.get(path)?.to ?? known.get(path)?.movedTo
    if (next === undefined) {
      const end = known.get(path)
      return end && !end.isReserved ? { path } : { trouble: `There is no ${path} in the paper.` }
    }
    path = next
  }
}

/** Where an old address may lead: a path of the paper, without a query. */
const targetOf = (to: string) => (to.trim() === '' ? undefined : pathOf(to.split(/[?#]/, 1)[0] ?? ''))

/** As many as one list may hold. */
export const MOST_REDIRECTS = 5000
const MOST_TOLD = 10

/** Why a list is not kept, with its first lines that are wrong. */
export function redirectsRefused(lines: number, bad: readonly BadRedirect[]): string {
  const told = bad.slice(0, MOST_TOLD).map(({ line, trouble }) => `Line ${line}: ${trouble}`)
  const more = bad.length - told.length
  return [
    lines === 1 ? '' : `${bad.length} of ${lines} lines cannot be kept, so none is.`,
    ...(lines === 1 ? bad.map(({ trouble }) => trouble) : told),
    more > 0 ? `And ${more} more.` : '',
  ]
    .filter(Boolean)
    .join(' ')
}

/** What would become of a list in which nothing is wrong. */
export function redirectsInWords(good: readonly GoodRedirect[]): string {
  const known = good.filter(({ isKnown }) => isKnown).length
  const shortened = good.filter(({ isKnown, shortened }) => shortened && !isKnown).length
  const fresh = good.length - known
  return [
    `Nothing is wrong with this list, and nothing is kept yet: ${fresh} of ${good.length} would be new.`,
    known > 0 ? `${known} lead there already.` : '',
    shortened > 0 ? `${shortened} would go on by way of another and lead to the end of it in one hop.` : '',
  ]
    .filter(Boolean)
    .join(' ')
}
