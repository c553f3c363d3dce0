import type { Node } from 'prosemirror-model'
import type { NodeView, NodeViewConstructor } from 'prosemirror-view'
import { bodySchema } from './schema.ts'

/** What a block names by id, as the desk shows it; undefined where it is not known here. */
export type NameOf = (
  kind: 'picture' | 'story',
  id: string,
) =>
  | { label: string; picture?: { address: string; width: number; height: number; alt: string; credit: string } }
  | undefined

export const RELATION_WORDS: Record<string, string> = {
  'also-see': 'Also see',
  background: 'Background',
  earlier: 'Earlier',
  opinion: 'Opinion',
}

/** Blocks without text of their own: drawn as a whole, selected as a whole, never typed into. */
export const blockViews = (nameOf: NameOf): Record<string, NodeViewConstructor> => ({
  picture: drawn('div', (node) => {
    const named = nameOf('picture', node.attrs.pictureId)
    const caption: string = node.attrs.caption ?? named?.label ?? ''
    const shown = named?.picture
    return {
      name: `Picture${caption ? `: ${caption}` : ''}`,
      parts: [
        shown && element('img', { ...sourceOf(shown), alt: shown.alt }),
        element(
          'figcaption',
          {},
          [caption, shown?.credit && `[${shown.credit}]`].filter(Boolean).join(' ') || 'Picture',
        ),
      ],
    }
  }),
  gallery: drawn('div', (node) => {
    const title: string = node.attrs.title
    const count = `Gallery of ${node.childCount}`
    const strip = element('div', { class: 'gallery-drawn' })
    for (const { attrs } of node.children) {
      const named = nameOf('picture', attrs.pictureId)
      const words = attrs.caption ?? named?.label ?? 'Picture'
      const one = element('figure', {})
      if (named?.picture) one.append(element('img', { ...sourceOf(named.picture), alt: named.picture.alt }))
      one.append(element('figcaption', { dir: 'auto' }, words))
      strip.append(one)
    }
    return { name: title ? `${count}: ${title}` : count, parts: [element('small', {}, title || count), strip] }
  }),
  relatedLink: drawn('div', (node) => {
    const relation = RELATION_WORDS[node.attrs.relation] ?? 'Also see'
    const headline = nameOf('story', node.attrs.articleId)?.label ?? 'A story that you may not see'
    return {
      name: `${relation}: ${headline}`,
      parts: [element('small', {}, relation), element('b', { dir: 'auto' }, headline)],
    }
  }),
  figures: drawn('div', (node) => ({
    name: `Figures${node.attrs.title ? `: ${node.attrs.title}` : ''}`,
    parts: [
      node.attrs.title ? element('b', { class: 'figures-title', dir: 'auto' }, node.attrs.title) : undefined,
      ...node.children.map((figure) => {
        const one = element('div', { class: 'figure', dir: 'auto' })
        one.append(element('b', {}, figure.attrs.value), element('span', {}, figure.attrs.label))
        return one
      }),
    ],
  })),
  embed: drawn('div', (node) => {
    const host = URL.parse(node.attrs.url)?.hostname ?? ''
    return {
      name: `Embed from ${host}`,
      parts: [element('small', {}, `Embed from ${host}`), element('span', { dir: 'ltr' }, node.attrs.url)],
    }
  }),
})

const sourceOf = ({ address, width, height }: { address: string; width: number; height: number }) => ({
  src: address,
  width,
  height,
  loading: 'lazy',
})

type Drawing = { name: string; parts: (HTMLElement | undefined)[] }

const drawn =
  (tag: string, draw: (node: Node) => Drawing): NodeViewConstructor =>
  (first): NodeView => {
    const looks = first.type === bodySchema.nodes.figures ? 'fact-box figures' : `block-drawn block-${first.type.name}`
    const dom = element(tag, { class: looks, role: 'group', contenteditable: 'false' })
    const show = (node: Node) => {
      const { name, parts } = draw(node)
      dom.setAttribute('aria-label', name)
      dom.replaceChildren(...parts.filter((part) => part !== undefined))
    }
    show(first)
    return {
      dom,
      update(node) {
        if (node.type !== first.type) return false
        show(node)
        return true
      },
    }
  }

function element(tag: string, attrs: Record<string, string | number>, text?: string): HTMLElement {
  const made = document.createElement(tag)
  for (const [name, value] of Object.entries(attrs)) made.setAttribute(name, String(value))
  if (text !== undefined) made.textContent = text
  return made
}
