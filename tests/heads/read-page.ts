import { type DefaultTreeAdapterTypes, parse } from 'parse5'

type Node = DefaultTreeAdapterTypes.Node
type Element = DefaultTreeAdapterTypes.Element
export type Data = { [name: string]: unknown }

/** A page as a machine reads it that knows HTML's own rules and nothing of this paper. */
export function readPage(html: string) {
  const elements = elementsOf(parse(html))
  const named = (tag: string) => elements.filter(({ tagName }) => tagName === tag)
  const scripts = named('script')
    .filter((script) => attribute(script, 'type') === 'application/ld+json')
    .map(textOf)
  return {
    named,
    scripts,
    /** The things that the page's structured data tells of. */
    graph: () => (JSON.parse(scripts[0] ?? '{}') as { '@graph'?: Data[] })['@graph'] ?? [],
    metas: (name: string) =>
      named('meta').flatMap((meta) =>
        (attribute(meta, 'name') ?? attribute(meta, 'property')) === name ? [attribute(meta, 'content') ?? ''] : [],
      ),
    links: (rel: string) => named('link').filter((link) => attribute(link, 'rel') === rel),
    withClass: (name: string) =>
      elements.filter((one) => (attribute(one, 'class') ?? '').split(/\s+/).includes(name)).map(textOf),
    text: (tag: string) => named(tag).map(textOf),
    times: timesOf(elements),
    /** Those in the first element of this name. */
    timesIn: (tag: string) => timesOf(named(tag).slice(0, 1).flatMap(elementsOf)),
    /** All that is seen of it. */
    seen: named('body').map(textOf).join(''),
  }
}

export const attribute = (element: Element, name: string) => element.attrs.find((one) => one.name === name)?.value

const timesOf = (elements: readonly Element[]) =>
  elements.filter(({ tagName }) => tagName === 'time').map((time) => attribute(time, 'datetime'))

function elementsOf(node: Node): Element[] {
  const children = 'childNodes' in node ? node.childNodes.flatMap(elementsOf) : []
  return 'tagName' in node ? [node, ...children] : children
}

function textOf(node: Node): string {
  if ('value' in node) return node.value
  if (!('childNodes' in node)) return ''
  const isScript = (one: Node) => 'tagName' in one && ['script', 'style'].includes(one.tagName)
  return node.childNodes.map((child) => (isScript(child) ? '' : textOf(child))).join('')
}

/** Every text that structured data says under one of these names, wherever it stands. */
export function said(data: unknown, names: readonly string[]): string[] {
  if (Array.isArray(data)) return data.flatMap((one) => said(one, names))
  if (typeof data !== 'object' || data === null) return []
  return Object.entries(data).flatMap(([name, value]) =>
    names.includes(name) && !isThing(value) ? [value].flat().map(String) : said(value, names),
  )
}

const isThing = (value: unknown): boolean => [value].flat().some((one) => typeof one === 'object')
