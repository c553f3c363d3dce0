import type { Body, BodyNode, Inline, NodeOf } from './body.ts'

const WORDS_A_MINUTE = 220

const blockTexts = (node: BodyNode): string[] => {
  if (node.type === 'figure') return [`${node.attrs.value} ${node.attrs.label}`]
  const children = node.content ?? []
  if (children.some((child) => child.type === 'text' || child.type === 'hardBreak')) return [inlineText(children)]
  const own =
    node.type === 'factBox' || node.type === 'figures' || node.type === 'gallery'
      ? node.attrs.title
      : node.type === 'table'
        ? node.attrs.caption
        : node.type === 'picture' || node.type === 'galleryPicture'
          ? (node.attrs.caption ?? '')
          : ''
  return [own, ...children.flatMap(blockTexts)].filter((text) => text !== '')
}

/** The words of one run of text, marks forgotten, a line break read as a space. */
export const inlineText = (nodes: readonly BodyNode[]) =>
  nodes.map((node) => (node.type === 'text' ? node.text : node.type === 'hardBreak' ? ' ' : '')).join('')

/** Every word a reader can read in the body, a line a block: what search and reading time stand on. */
export const bodyText = (body: Body) => blockTexts(body.doc).join('\n')

/** Minutes to read, at least one. */
export const readingMinutes = (body: Body) =>
  Math.max(1, Math.round(bodyText(body).split(/\s+/).filter(Boolean).length / WORDS_A_MINUTE))

const withoutNotes = (node: BodyNode): BodyNode => {
  if (node.type === 'text' || node.type === 'hardBreak') {
    const marks = node.marks?.filter((mark) => mark.type !== 'note')
    const { marks: _, ...bare } = node
    return (marks && marks.length > 0 ? { ...bare, marks } : bare) as Inline
  }
  return node.content ? ({ ...node, content: node.content.map(withoutNotes) } as BodyNode) : node
}

/** The body as readers get it: the desk's anchored notes taken out. */
export const publicBody = (body: Body): Body => ({ ...body, doc: withoutNotes(body.doc) as NodeOf<'doc'> })

/** Ids of what the body names: pictures and related articles, in order, each once. */
export function bodyReferences(body: Body) {
  const pictures = new Set<string>()
  const articles = new Set<string>()
  const walk = (node: BodyNode) => {
    if (node.type === 'picture' || node.type === 'galleryPicture') pictures.add(node.attrs.pictureId)
    if (node.type === 'relatedLink') articles.add(node.attrs.articleId)
    node.content?.forEach(walk)
  }
  walk(body.doc)
  return { pictures: [...pictures], articles: [...articles] }
}
