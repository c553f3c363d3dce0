import { findTag, hasClass, isBlank, isTag, type Markup, styleOf, type Tag, without, wordsIn } from './markup.ts'

type Point = { level: number; name: 'ul' | 'ol'; list: string; children: readonly Markup[] }

/** Word writes lists as paragraphs, and Word on the web as lists of one point: the same as lists within lists. */
export function gatherLists(children: readonly Markup[]): Markup[] {
  const gathered: Markup[] = []
  let points: Point[] = []
  const endList = () => {
    for (const run of runsOf(points)) gathered.push(...nested(run, 1))
    points = []
  }
  for (const child of children) {
    const more = isTag(child) ? (pointOfWord(child) ?? pointsOfWebWord(child)) : undefined
    if (more) points.push(...more)
    else if (!(isBlank(child) && points.length > 0)) {
      endList()
      gathered.push(child)
    }
  }
  endList()
  return gathered
}

function pointOfWord(tag: Tag): Point[] | undefined {
  const [, list = '', level] = /mso-list:\s*l(\d+)\s+level(\d+)/i.exec(tag.attrs.style ?? '') ?? []
  if (tag.name !== 'p' || !level) return undefined
  const isMark = (inner: Tag) => styleOf(inner, 'mso-list') === 'ignore'
  const mark = findTag(tag, isMark)
  const sign = mark
    ? wordsIn(mark)
        .replace(/\u00a0/g, ' ')
        .trim()
    : ''
  // The bullet of a second level is the letter o.
  const isNumber = /^[\p{L}\p{N}]{1,4}[.)]$/u.test(sign) && !/^o[.)]?$/.test(sign)
  return [{ level: Number(level), name: isNumber ? 'ol' : 'ul', list, children: without(tag, isMark).children }]
}

function pointsOfWebWord(tag: Tag): Point[] | undefined {
  const list = hasClass(tag, /^ListContainerWrapper$/) ? tag.children.filter(isTag)[0] : tag
  if (list?.name !== 'ul' && list?.name !== 'ol') return undefined
  const { name } = list
  const items = list.children.filter(isTag)
  if (items.length === 0 || !items.every((item) => item.attrs['data-aria-level'])) return undefined
  return items.map((item) => ({
    level: Number(item.attrs['data-aria-level']) || 1,
    name,
    list: item.attrs['data-listid'] ?? '',
    children: item.children,
  }))
}

/** A new list begins where the kind of a first-level point changes, or a numbered one belongs to another list. */
function runsOf(points: readonly Point[]): Point[][] {
  const runs: Point[][] = []
  for (const point of points) {
    const first = runs.at(-1)?.[0]
    const isOther =
      point.level === 1 && first && (first.name !== point.name || (first.name === 'ol' && first.list !== point.list))
    if (first && !isOther) runs.at(-1)?.push(point)
    else runs.push([point])
  }
  return runs
}

function nested(points: readonly Point[], level: number): Tag[] {
  const items: { own: readonly Markup[]; under: Point[] }[] = []
  for (const point of points) {
    const last = items.at(-1)
    if (point.level > level && last) last.under.push(point)
    else items.push({ own: point.children, under: [] })
  }
  const children = items.map(
    ({ own, under }): Tag => ({
      name: 'li',
      attrs: {},
      children: [...own, ...(under.length > 0 ? nested(under, level + 1) : [])],
    }),
  )
  return [{ name: points[0]?.name ?? 'ul', attrs: {}, children }]
}
