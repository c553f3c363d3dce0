import { SaxesParser, type SaxesTagNS } from 'saxes'

/** An element as an independent parser read it. */
export type Element = {
  name: string
  uri: string
  attributes: Record<string, string>
  text: string
  children: Element[]
}

/** Reads XML with its namespaces; throws where it is not well-formed. */
export function readXml(xml: string): Element {
  const parser = new SaxesParser({ xmlns: true })
  const root: Element = { name: '', uri: '', attributes: {}, text: '', children: [] }
  const open = [root]
  const here = () => open.at(-1) ?? root
  parser.on('opentag', ({ local, uri, attributes }: SaxesTagNS) => {
    const element: Element = { name: local, uri, attributes: {}, text: '', children: [] }
    for (const [name, { value }] of Object.entries(attributes)) element.attributes[name] = value
    here().children.push(element)
    open.push(element)
  })
  parser.on('closetag', () => void open.pop())
  const add = (text: string) => {
    here().text += text
  }
  parser.on('text', add)
  parser.on('cdata', add)
  parser.on('error', (error) => {
    throw error
  })
  parser.write(xml).close()
  const [document] = root.children
  if (!document) throw new Error('There is no element in this XML')
  return document
}

/** The children of an element by name, with or without a namespace. */
export const childrenOf = (element: Element, name: string, uri?: string) =>
  element.children.filter((child) => child.name === name && (uri === undefined || child.uri === uri))

/** The text of the one child of that name. */
export function textOf(element: Element, name: string, uri?: string): string | undefined {
  const found = childrenOf(element, name, uri)
  if (found.length > 1) throw new Error(`${found.length} elements ${name} where one may be`)
  return found[0]?.text
}
