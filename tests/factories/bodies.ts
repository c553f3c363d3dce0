import fc from 'fast-check'
import { type BlockSpec, type Body, NODES } from '#domain/body.ts'

type Tree = { type: string; text?: string; attrs?: object; marks?: object[]; content?: Tree[] }

const ID = '0199d3b2-0000-7000-8000-000000000001'
const cell = { colspan: 1, rowspan: 1, colwidth: null }
const attributes: Record<string, object> = {
  heading: { level: 2 },
  orderedList: { start: 1 },
  quotation: { source: '' },
  pullQuote: { source: '' },
  picture: { pictureId: ID, caption: null, size: 'text' },
  gallery: { title: 'At the gate' },
  galleryPicture: { pictureId: ID, caption: null },
  relatedLink: { articleId: ID, relation: 'also-see' },
  factBox: { title: '' },
  figures: { title: '' },
  figure: { value: '40', label: 'lorries' },
  embed: { url: 'https://youtu.be/x' },
  table: { caption: '' },
  tableCell: cell,
  tableHeader: cell,
}

/** What a generator mostly puts into a node, so that many of its trees are right. */
const usual: Record<string, string[]> = {
  doc: [
    'paragraph',
    'heading',
    'bulletList',
    'factBox',
    'table',
    'divider',
    'picture',
    'gallery',
    'figures',
    'quotation',
  ],
  bulletList: ['listItem'],
  orderedList: ['listItem'],
  listItem: ['paragraph'],
  factBox: ['paragraph', 'bulletList'],
  figures: ['figure'],
  gallery: ['galleryPicture'],
  table: ['tableRow'],
  tableRow: ['tableCell', 'tableHeader'],
  tableCell: ['paragraph'],
  tableHeader: ['paragraph'],
  quotation: ['paragraph'],
  paragraph: ['text', 'hardBreak'],
  heading: ['text'],
  pullQuote: ['text'],
}

const words = fc.stringMatching(/^[a-z]{1,6}( [a-z]{1,6}){0,4}$/)
const MARKED = ['bold', 'italic'] as const

const treeOf = (type: string, deepness: number, wild: boolean): fc.Arbitrary<Tree> => {
  if (type === 'text')
    return fc
      .record({ text: words, mark: fc.option(fc.constantFrom(...MARKED), { freq: 2, nil: undefined }) })
      .map(({ text, mark }) => ({ type, text, ...(mark ? { marks: [{ type: mark }] } : {}) }))
  const spec: BlockSpec = NODES[type as keyof typeof NODES]
  const bare: Tree = { type, ...(attributes[type] ? { attrs: attributes[type] } : {}) }
  if (!spec.content) return fc.constant(bare)
  const usually = fc.constantFrom(...(usual[type] ?? []))
  const anything = fc.constantFrom(...Object.keys(NODES).filter((name) => name !== 'doc'))
  const name = wild ? fc.oneof({ weight: 9, arbitrary: usually }, { weight: 1, arbitrary: anything }) : usually
  const least = wild || /^(inline|text)\*$/.test(spec.content) ? 0 : 1
  return fc
    .array(
      name.chain((child) => treeOf(child, deepness + 1, wild)),
      { minLength: least, maxLength: deepness > 3 ? Math.max(least, 1) : 3 },
    )
    .map((content) => (content.length > 0 ? { ...bare, content: joined(content) } : bare))
}

/** Runs of text with the same marks are one run, as ProseMirror keeps them; no marks where the parent bears none. */
function joined(content: readonly Tree[]): Tree[] {
  const runs: Tree[] = []
  for (const node of content) {
    const last = runs.at(-1)
    if (last?.text && node.text && JSON.stringify(last.marks) === JSON.stringify(node.marks)) {
      runs[runs.length - 1] = { ...last, text: last.text + node.text }
    } else runs.push(node)
  }
  return runs
}

const withFewMarks = (tree: Tree): Tree => {
  const spare = tree.type === 'heading' || tree.type === 'pullQuote'
  const content = tree.content?.map(spare ? ({ marks: _, ...node }) => node : withFewMarks)
  return content ? { ...tree, content: joined(content) } : tree
}

/** Trees of the names of the grammar; most but not all obey it. */
export const anyTree: fc.Arbitrary<Tree> = treeOf('doc', 0, true)

/** Bodies that may be stored. */
export const anyBody: fc.Arbitrary<Body> = treeOf('doc', 0, false).map(
  (tree) => ({ version: 1, doc: withFewMarks(tree) }) as Body,
)
