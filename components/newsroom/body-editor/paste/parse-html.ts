import type { Markup } from './markup.ts'

/**
 * HTML from the clipboard as a tree. A content security policy also rules documents that are only parsed: style attributes would
 * be reported and not applied, so they are renamed before.
 */
export function parseHtml(html: string): Markup[] {
  const disarmed = html.replace(/<[a-z][^>]*>/gi, (tag) =>
    tag.replace(/(\s)(style|on[a-z]+)(\s*=)/gi, '$1data-was-$2$3'),
  )
  return markupOf(new DOMParser().parseFromString(disarmed, 'text/html').body)
}

const markupOf = (parent: Node): Markup[] =>
  [...parent.childNodes].flatMap((node): Markup[] => {
    if (node instanceof Text) return [node.data]
    if (!(node instanceof Element)) return []
    const attrs = [...node.attributes].map(({ name, value }) => [name.replace(/^data-was-/, ''), value])
    return [{ name: node.localName, attrs: Object.fromEntries(attrs), children: markupOf(node) }]
  })
