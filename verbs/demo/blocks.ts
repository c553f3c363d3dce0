import type { Block, NodeOf, RELATIONS, TextNode } from '#domain/body.ts'

type Words = string | TextNode
type Prose = NodeOf<'paragraph'> | NodeOf<'bulletList'> | NodeOf<'orderedList'>
type Relation = (typeof RELATIONS)[number]

export const b = (text: string): TextNode => ({ type: 'text', text, marks: [{ type: 'bold' }] })
export const i = (text: string): TextNode => ({ type: 'text', text, marks: [{ type: 'italic' }] })
export const a = (href: string, text: string): TextNode => ({
  type: 'text',
  text,
  marks: [{ type: 'link', attrs: { href } }],
})

export const p = (...words: Words[]): NodeOf<'paragraph'> => ({ type: 'paragraph', content: words.map(toText) })
export const h2 = (text: string): Block => ({ type: 'heading', attrs: { level: 2 }, content: [toText(text)] })
export const h3 = (text: string): Block => ({ type: 'heading', attrs: { level: 3 }, content: [toText(text)] })
export const bullets = (...items: (Words | Words[])[]): NodeOf<'bulletList'> => ({
  type: 'bulletList',
  content: items.map(toItem),
})
export const numbered = (...items: (Words | Words[])[]): NodeOf<'orderedList'> => ({
  type: 'orderedList',
  attrs: { start: 1 },
  content: items.map(toItem),
})
export const quote = (source: string, ...paragraphs: string[]): Block => ({
  type: 'quotation',
  attrs: { source },
  content: paragraphs.map((text) => p(text)),
})
export const pullQuote = (text: string, source = ''): Block => ({
  type: 'pullQuote',
  attrs: { source },
  content: [toText(text)],
})
export const facts = (title: string, ...content: Prose[]): Block => ({ type: 'factBox', attrs: { title }, content })
export const figures = (title: string, values: readonly (readonly [value: string, label: string])[]): Block => ({
  type: 'figures',
  attrs: { title },
  content: values.map(([value, label]) => ({ type: 'figure', attrs: { value, label } })),
})
/** A table whose first row is its head and whose first column names the rows. */
export const table = (caption: string, head: readonly string[], rows: readonly (readonly string[])[]): Block => ({
  type: 'table',
  attrs: { caption },
  content: [
    { type: 'tableRow', content: head.map((text) => toCell('tableHeader', text)) },
    ...rows.map(
      (row): NodeOf<'tableRow'> => ({
        type: 'tableRow',
        content: row.map((text, column) => toCell(column === 0 ? 'tableHeader' : 'tableCell', text)),
      }),
    ),
  ],
})
export const alsoSee = (articleId: string, relation: Relation = 'also-see'): Block => ({
  type: 'relatedLink',
  attrs: { articleId, relation },
})
export const pictureBlock = (
  pictureId: string,
  caption: string | null = null,
  size: 'text' | 'wide' = 'text',
): Block => ({
  type: 'picture',
  attrs: { pictureId, caption, size },
})

/** The same blocks with some of their words changed; refuses words that do not stand in exactly one place. */
export function reworded(blocks: Block[], changes: readonly (readonly [was: string, is: string])[]): Block[] {
  let json = JSON.stringify(blocks)
  for (const [was, is] of changes) {
    const parts = json.split(JSON.stringify(was).slice(1, -1))
    if (parts.length !== 2) throw new Error(`“${was}” does not stand in exactly one place: quote more of the sentence.`)
    json = parts.join(JSON.stringify(is).slice(1, -1))
  }
  return JSON.parse(json)
}

const toText = (words: Words): TextNode => (typeof words === 'string' ? { type: 'text', text: words } : words)
const toItem = (item: Words | Words[]): NodeOf<'listItem'> => ({
  type: 'listItem',
  content: [Array.isArray(item) ? p(...item) : p(item)],
})
const toCell = (type: 'tableCell' | 'tableHeader', text: string): NodeOf<'tableCell'> | NodeOf<'tableHeader'> => ({
  type,
  attrs: { colspan: 1, rowspan: 1, colwidth: null },
  content: [p(text)],
})
