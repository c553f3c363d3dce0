import type { Element } from 'hast'
import type { Node } from './reading.ts'

export const isElement = (node: Node): node is Element => node.type === 'element'

/** An attribute as text, `` where it is missing. */
export function attribute(element: Element, name: string) {
  const value = element.properties[name]
  return Array.isArray(value) ? value.join(' ') : value === undefined || value === null ? '' : String(value)
}

export const hasClass = (element: Element, pattern: RegExp) => pattern.test(attribute(element, 'className'))

/** The first element in document order that a test accepts, the element itself left out. */
export function findElement(element: Element, accepts: (element: Element) => boolean): Element | undefined {
  for (const child of element.children) {
    if (!isElement(child)) continue
    const found = accepts(child) ? child : findElement(child, accepts)
    if (found) return found
  }
  return undefined
}

/** An element without the descendants that a test picks, and those. */
export function takeOut(element: Element, picks: (element: Element) => boolean): { rest: Element; taken: Element[] } {
  const taken: Element[] = []
  const without = (from: Element): Element => ({
    ...from,
    children: from.children
      .filter((child) => {
        if (!isElement(child) || !picks(child)) return true
        taken.push(child)
        return false
      })
      .map((child) => (isElement(child) ? without(child) : child)),
  })
  return { rest: without(element), taken }
}
