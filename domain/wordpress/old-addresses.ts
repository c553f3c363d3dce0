import { pathOf, slugOf } from '#domain/slug.ts'
import type { WordPressAuthor, WordPressPost, WordPressTerm } from './export.ts'

// An index entry of PostgreSQL holds about 2,700 bytes.
const LONGEST = 1000

const hostOf = (address: string) => (URL.canParse(address) ? new URL(address).hostname.replace(/^www\./, '') : '')

/** Whether an address lies on the site that the export was made of. */
export const isOnSite = (address: string, site: string) => hostOf(address) !== '' && hostOf(address) === hostOf(site)

/** The folder of the site, `` for one at the root of its host. */
const folderOf = (site: string) => pathOf(site)?.replace(/^\/$/, '').replace(/\?.*$/s, '') ?? ''

const kept = (paths: (string | undefined)[]) =>
  [...new Set(paths)].filter(
    (path): path is string => path !== undefined && new TextEncoder().encode(path).length <= LONGEST,
  )

/** The paths under which a post could be found: its link, its permanent guid and its number. */
export function addressesOfPost(post: WordPressPost, site: string) {
  const folder = folderOf(site)
  const numbered =
    post.id === ''
      ? []
      : [`${folder}/?p=${post.id}`, ...(post.type === 'page' ? [`${folder}/?page_id=${post.id}`] : [])]
  const guid = isOnSite(post.guid, site) && !post.guid.includes('?') ? [post.guid] : []
  const link = isOnSite(post.link, site) || post.link.startsWith('/') ? [post.link] : []
  return kept([...link, ...guid, ...numbered].map(pathOf)).filter((path) => path !== folderOf(site) && path !== '/')
}

/** The paths of a category's archive; a child's path names its parents. */
export function addressesOfCategory(
  category: WordPressTerm,
  categories: ReadonlyMap<string, WordPressTerm>,
  site: string,
) {
  const folder = folderOf(site)
  const line = [category, ...ancestorsOf(category, categories)].map((term) => term.nicename).toReversed()
  const numbered = category.id === '' ? [] : [`${folder}/?cat=${category.id}`]
  return kept(
    [`${folder}/category/${line.join('/')}`, `${folder}/category/${category.nicename}`, ...numbered].map(pathOf),
  )
}

export function addressesOfTag(tag: WordPressTerm, site: string) {
  const folder = folderOf(site)
  return kept([`${folder}/tag/${tag.nicename}`, `${folder}/?tag=${tag.nicename}`].map(pathOf))
}

export function addressesOfAuthor(author: WordPressAuthor, site: string) {
  const folder = folderOf(site)
  const numbered = author.id === '' ? [] : [`${folder}/?author=${author.id}`]
  return kept([`${folder}/author/${slugOf(author.login, 'author')}`, ...numbered].map(pathOf))
}

/** The parents of a category, nearest first; a circle of parents ends where it closes. */
export function ancestorsOf(category: WordPressTerm, categories: ReadonlyMap<string, WordPressTerm>): WordPressTerm[] {
  const line: WordPressTerm[] = []
  for (let parent = categories.get(category.parent); parent; parent = categories.get(parent.parent)) {
    if (parent === category || line.includes(parent)) break
    line.push(parent)
  }
  return line
}

/** A name of WordPress's addresses as the paper's: percent-encoded scripts decoded, even where the escape was cut off. */
export function slugOfName(name: string, fallback: string) {
  try {
    return slugOf(decodeURIComponent(name.replace(/%[\da-f]?$/i, '')), fallback)
  } catch {
    return slugOf(new TextDecoder().decode(percentBytes(name)).replace(/\uFFFD/g, ''), fallback)
  }
}

const percentBytes = (text: string) =>
  Uint8Array.from(
    [...text.matchAll(/%([\da-f]{2})|([\s\S])/giu)].flatMap(([, hex, sign = '']) =>
      hex ? [Number.parseInt(hex, 16)] : [...new TextEncoder().encode(sign)],
    ),
  )
