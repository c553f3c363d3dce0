import type { ElementContent, RootContent } from 'hast'
import type { BodyMark } from '#domain/body.ts'
import { type CleanLink, cleanLink } from '#domain/wordpress/links.ts'
import type { FindingKind } from '#verbs/import/findings.ts'
import { openPlace, type Place } from './place.ts'

export type Node = RootContent | ElementContent
export type Marks = readonly BodyMark[]

/** What reading one text needs everywhere in it. `walk` is handed on, so that lists and tables can hold anything. */
export type Reading = {
  site: string
  page: string
  breaks: boolean
  closedShortcodes: ReadonlySet<string>
  lists: number
  find: (kind: FindingKind, what: string) => void
  walk: (reading: Reading, nodes: readonly Node[], place: Place, marks: Marks) => void
}

/** Reads some nodes into a place of their own. */
export function readInto(reading: Reading, nodes: readonly Node[], marks: Marks): Place {
  const place = openPlace(reading.breaks)
  reading.walk(reading, nodes, place, marks)
  return place
}

export const withMark = (marks: Marks, mark: BodyMark): Marks =>
  marks.some((known) => known.type === mark.type) ? marks : [...marks, mark]

/** The link that a text may carry; what it may not is told to the report, and the words stay. */
export function linkMark(reading: Reading, href: string): CleanLink {
  const link = cleanLink(href, reading)
  if (!link.ok) reading.find(link.why === 'within' ? 'inner-link' : 'link', href.slice(0, 200))
  return link
}
