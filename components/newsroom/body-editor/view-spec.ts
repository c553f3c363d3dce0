import type { MarkSpec, NodeSpec, TagParseRule } from 'prosemirror-model'
import { MARKS, NODES } from '#domain/body.ts'

export type NodeName = keyof typeof NODES
export type MarkName = keyof typeof MARKS

/** How a node or mark stands on the desk’s page, and how it is read from one. */
type NodeView = Pick<Known<NodeSpec>, 'parseDOM' | 'toDOM' | 'draggable' | 'selectable' | 'atom'>
type MarkView = { parseDOM: readonly TagParseRule[]; toDOM: NonNullable<MarkSpec['toDOM']> }

/** ProseMirror’s specs take any key beside their own. */
type Known<Spec> = { [Key in keyof Spec as string extends Key ? never : Key]: Spec[Key] }

const data = (dom: HTMLElement, name: string) => dom.getAttribute(`data-${name}`)

/** A rule that takes only what the grammar takes. */
const checked = (
  tag: string,
  name: 'picture' | 'galleryPicture' | 'relatedLink' | 'embed' | 'figure',
  read: (dom: HTMLElement) => object,
) =>
  ({
    tag,
    priority: 60,
    getAttrs: (dom) => {
      const attrs = read(dom)
      return Object.entries(NODES[name].attrs).every(
        ([key, type]) => type.safeParse((attrs as Record<string, unknown>)[key]).success,
      )
        ? attrs
        : false
    },
  }) satisfies TagParseRule

const spans = (dom: HTMLElement) => ({
  colspan: Math.min(20, Number(dom.getAttribute('colspan')) || 1),
  rowspan: Math.min(100, Number(dom.getAttribute('rowspan')) || 1),
})
const spanned = ({ colspan, rowspan }: { colspan?: number; rowspan?: number }) => ({
  colspan: colspan === 1 ? undefined : colspan,
  rowspan: rowspan === 1 ? undefined : rowspan,
})

export const nodeViews: Partial<Record<NodeName, NodeView>> = {
  hardBreak: { parseDOM: [{ tag: 'br' }], toDOM: () => ['br'], selectable: false },
  paragraph: { parseDOM: [{ tag: 'p' }], toDOM: () => ['p', { dir: 'auto' }, 0] },
  heading: {
    parseDOM: [
      { tag: 'h1,h2', attrs: { level: 2 } },
      { tag: 'h3,h4,h5,h6', attrs: { level: 3 } },
    ],
    toDOM: ({ attrs }) => [`h${attrs.level}`, { dir: 'auto', class: 'crosshead' }, 0],
  },
  bulletList: { parseDOM: [{ tag: 'ul' }], toDOM: () => ['ul', { dir: 'auto' }, 0] },
  orderedList: {
    parseDOM: [{ tag: 'ol', getAttrs: (dom) => ({ start: Math.max(0, Number(dom.getAttribute('start') ?? 1) || 1) }) }],
    toDOM: ({ attrs }) => ['ol', { dir: 'auto', ...(attrs.start === 1 ? {} : { start: attrs.start }) }, 0],
  },
  listItem: { parseDOM: [{ tag: 'li' }], toDOM: () => ['li', 0] },
  quotation: {
    parseDOM: [{ tag: 'blockquote', getAttrs: (dom) => ({ source: data(dom, 'source') ?? '' }) }],
    toDOM: ({ attrs }) => ['blockquote', { class: 'quotation', dir: 'auto', 'data-source': attrs.source }, 0],
  },
  pullQuote: {
    parseDOM: [
      { tag: 'div[data-block=pullQuote]', priority: 60, getAttrs: (dom) => ({ source: data(dom, 'source') ?? '' }) },
    ],
    toDOM: ({ attrs }) => [
      'div',
      { class: 'pull-quote', dir: 'auto', 'data-block': 'pullQuote', 'data-source': attrs.source },
      0,
    ],
  },
  factBox: {
    parseDOM: [
      { tag: 'div[data-block=factBox]', priority: 60, getAttrs: (dom) => ({ title: data(dom, 'title') ?? '' }) },
    ],
    toDOM: ({ attrs }) => ['div', { class: 'fact-box', 'data-block': 'factBox', 'data-title': attrs.title }, 0],
  },
  figures: {
    // Its figures are filled in at its fields, so it is selected as a whole.
    atom: true,
    parseDOM: [
      { tag: 'div[data-block=figures]', priority: 60, getAttrs: (dom) => ({ title: data(dom, 'title') ?? '' }) },
    ],
    toDOM: ({ attrs }) => ['div', { class: 'fact-box figures', 'data-block': 'figures', 'data-title': attrs.title }, 0],
  },
  figure: {
    selectable: false,
    parseDOM: [
      checked('div[data-figure]', 'figure', (dom) => ({ value: data(dom, 'figure'), label: data(dom, 'label') ?? '' })),
    ],
    toDOM: ({ attrs }) => [
      'div',
      { class: 'figure', 'data-figure': attrs.value, 'data-label': attrs.label },
      ['b', attrs.value],
      ['span', attrs.label],
    ],
  },
  picture: {
    draggable: true,
    parseDOM: [
      checked('figure[data-picture]', 'picture', (dom) => ({
        pictureId: data(dom, 'picture'),
        caption: data(dom, 'caption'),
        size: data(dom, 'size') ?? 'text',
      })),
    ],
    toDOM: ({ attrs }) => [
      'figure',
      { 'data-picture': attrs.pictureId, 'data-caption': attrs.caption, 'data-size': attrs.size },
    ],
  },
  gallery: {
    // Its pictures are picked, ordered and told of at its fields, so it is selected as a whole.
    atom: true,
    draggable: true,
    parseDOM: [
      { tag: 'div[data-block=gallery]', priority: 60, getAttrs: (dom) => ({ title: data(dom, 'title') ?? '' }) },
    ],
    toDOM: ({ attrs }) => ['div', { 'data-block': 'gallery', 'data-title': attrs.title }, 0],
  },
  galleryPicture: {
    selectable: false,
    parseDOM: [
      checked('figure[data-gallery-picture]', 'galleryPicture', (dom) => ({
        pictureId: data(dom, 'gallery-picture'),
        caption: data(dom, 'caption'),
      })),
    ],
    toDOM: ({ attrs }) => ['figure', { 'data-gallery-picture': attrs.pictureId, 'data-caption': attrs.caption }],
  },
  relatedLink: {
    draggable: true,
    parseDOM: [
      checked('div[data-related]', 'relatedLink', (dom) => ({
        articleId: data(dom, 'related'),
        relation: data(dom, 'relation') ?? 'also-see',
      })),
    ],
    toDOM: ({ attrs }) => ['div', { 'data-related': attrs.articleId, 'data-relation': attrs.relation }],
  },
  divider: { parseDOM: [{ tag: 'hr' }], toDOM: () => ['hr', { class: 'divider' }] },
  embed: {
    draggable: true,
    parseDOM: [checked('figure[data-embed]', 'embed', (dom) => ({ url: data(dom, 'embed') }))],
    toDOM: ({ attrs }) => ['figure', { 'data-embed': attrs.url }],
  },
  table: {
    parseDOM: [{ tag: 'table', getAttrs: (dom) => ({ caption: data(dom, 'caption') ?? '' }) }],
    toDOM: ({ attrs }) => ['table', { 'data-caption': attrs.caption }, ['tbody', 0]],
  },
  tableRow: { parseDOM: [{ tag: 'tr' }], toDOM: () => ['tr', 0] },
  tableCell: { parseDOM: [{ tag: 'td', getAttrs: spans }], toDOM: ({ attrs }) => ['td', spanned(attrs), 0] },
  tableHeader: { parseDOM: [{ tag: 'th', getAttrs: spans }], toDOM: ({ attrs }) => ['th', spanned(attrs), 0] },
}

export const markViews: Record<MarkName, MarkView> = {
  link: {
    parseDOM: [
      {
        tag: 'a[href]',
        getAttrs: (dom) => {
          const href = dom.getAttribute('href')
          return MARKS.link.attrs.href.safeParse(href).success && { href }
        },
      },
    ],
    toDOM: ({ attrs }) => ['a', { class: 'link', href: attrs.href }, 0],
  },
  perishable: {
    parseDOM: [
      {
        tag: 'span[data-as-of]',
        getAttrs: (dom) => {
          const asOf = data(dom, 'as-of')
          return MARKS.perishable.attrs.asOf.safeParse(asOf).success && { asOf, recheckBy: data(dom, 'recheck-by') }
        },
      },
    ],
    toDOM: ({ attrs }) => [
      'span',
      { class: 'perishable', 'data-as-of': attrs.asOf, 'data-recheck-by': attrs.recheckBy },
      0,
    ],
  },
  note: {
    parseDOM: [
      {
        tag: 'span[data-note]',
        getAttrs: (dom) => {
          const noteId = data(dom, 'note')
          return MARKS.note.attrs.noteId.safeParse(noteId).success && { noteId }
        },
      },
    ],
    toDOM: ({ attrs }) => ['span', { class: 'note', 'data-note': attrs.noteId }, 0],
  },
  bold: { parseDOM: [{ tag: 'strong' }, { tag: 'b' }], toDOM: () => ['strong', 0] },
  italic: { parseDOM: [{ tag: 'em' }, { tag: 'i' }], toDOM: () => ['em', 0] },
}
