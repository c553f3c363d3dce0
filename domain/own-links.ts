import type { Body, BodyNode } from './body.ts'

/** Addresses of the paper itself that a body links to, as they are written, each once. `origin` is where the paper stands. */
export function ownLinks(body: Body, origin: string): string[] {
  const found = new Set<string>()
  const walk = (node: BodyNode) => {
    if (node.type === 'text' || node.type === 'hardBreak') {
      for (const mark of node.marks ?? []) if (mark.type === 'link') found.add(mark.attrs.href)
    }
    node.content?.forEach(walk)
  }
  walk(body.doc)
  return [...found].filter((href) => href.startsWith('/') || isAt(href, origin))
}

function isAt(href: string, origin: string): boolean {
  const [link, paper] = [URL.parse(href), URL.parse(origin)]
  return link !== null && paper !== null && link.host === paper.host && /^https?:$/.test(link.protocol)
}
