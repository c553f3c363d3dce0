import { z } from 'zod'

/** The version of the body's shape; a change of shape bumps it and adds an upgrade function. */
export const BODY_VERSION = 1

export type Attrs = Record<string, z.ZodType>

/** What a ProseMirror NodeSpec says about structure, as plain data: the editor's schema is derived from it. */
export type BlockSpec = {
  group?: string
  content?: string
  marks?: string
  attrs?: Attrs
  inline?: true
  atom?: true
  defining?: true
  isolating?: true
  tableRole?: string
}

const id = z.uuid()
const httpUrl = z.url({ protocol: /^https?$/ })
const linkHref = z.union([
  httpUrl,
  z.string().regex(/^\/(?![/\\])/),
  z.string().regex(/^#[\w-]+$/),
  z.string().regex(/^mailto:\S+@\S+$/),
])
const source = z.string().max(300).default('')
const cell = {
  colspan: z.int().min(1).max(20).default(1),
  rowspan: z.int().min(1).max(100).default(1),
  colwidth: z.null().default(null),
}

export const EMBED_HOSTS = ['youtube.com', 'www.youtube.com', 'youtu.be', 'x.com', 'twitter.com', 'www.instagram.com']
const embedUrl = httpUrl.refine((url) => EMBED_HOSTS.includes(new URL(url).hostname), 'not a host we embed')

export const RELATIONS = ['also-see', 'background', 'earlier', 'opinion'] as const
const relation = z.enum(RELATIONS)

/** Every block and what it may contain. Who reads the body switches over these names exhaustively. */
export const NODES = {
  doc: { content: 'block+' },
  text: { group: 'inline', inline: true },
  hardBreak: { group: 'inline', inline: true },
  paragraph: { group: 'block prose', content: 'inline*' },
  heading: {
    group: 'block',
    content: 'inline*',
    marks: 'italic link',
    defining: true,
    attrs: { level: z.union([z.literal(2), z.literal(3)]).default(2) },
  },
  bulletList: { group: 'block prose', content: 'listItem+' },
  orderedList: { group: 'block prose', content: 'listItem+', attrs: { start: z.int().min(0).default(1) } },
  listItem: { content: 'paragraph (paragraph | bulletList | orderedList)*', defining: true },
  quotation: { group: 'block', content: 'paragraph+', defining: true, attrs: { source } },
  pullQuote: { group: 'block', content: 'text*', marks: 'italic', defining: true, attrs: { source } },
  picture: {
    group: 'block',
    atom: true,
    attrs: {
      pictureId: id,
      caption: z.string().max(1000).nullable().default(null),
      size: z.enum(['text', 'wide']).default('text'),
    },
  },
  gallery: {
    group: 'block',
    content: 'galleryPicture+',
    defining: true,
    isolating: true,
    attrs: { title: z.string().max(200).default('') },
  },
  galleryPicture: { atom: true, attrs: { pictureId: id, caption: z.string().max(1000).nullable().default(null) } },
  relatedLink: { group: 'block', atom: true, attrs: { articleId: id, relation: relation.default('also-see') } },
  factBox: {
    group: 'block',
    content: 'prose+',
    defining: true,
    isolating: true,
    attrs: { title: z.string().max(200).default('') },
  },
  figures: {
    group: 'block',
    content: 'figure+',
    defining: true,
    isolating: true,
    attrs: { title: z.string().max(200).default('') },
  },
  figure: { atom: true, attrs: { value: z.string().min(1).max(30), label: z.string().max(200) } },
  divider: { group: 'block', atom: true },
  embed: { group: 'block', atom: true, attrs: { url: embedUrl } },
  table: {
    group: 'block',
    content: 'tableRow+',
    isolating: true,
    tableRole: 'table',
    attrs: { caption: z.string().max(300).default('') },
  },
  tableRow: { content: '(tableCell | tableHeader)+', tableRole: 'row' },
  tableCell: { content: 'paragraph+', isolating: true, tableRole: 'cell', attrs: cell },
  tableHeader: { content: 'paragraph+', isolating: true, tableRole: 'header_cell', attrs: cell },
} as const satisfies Record<string, BlockSpec>

export const MARKS = {
  link: { attrs: { href: linkHref }, inclusive: false },
  perishable: { attrs: { asOf: z.iso.date(), recheckBy: z.iso.date().nullable().default(null) }, inclusive: false },
  note: { attrs: { noteId: id }, inclusive: false, excludes: '' },
  bold: { attrs: {} },
  italic: { attrs: {} },
} as const satisfies Record<string, { attrs: Attrs; inclusive?: boolean; excludes?: string }>

type Specs = typeof NODES
type NodeName = keyof Specs
type MarkName = keyof typeof MARKS
type Shape<A extends Attrs> = { [K in keyof A]: z.infer<A[K]> }
type AttrsOf<N> = N extends { attrs: infer A extends Attrs } ? { attrs: Shape<A> } : { attrs?: undefined }
type ContentOf<N> = N extends { content: string } ? { content?: BodyNode[] } : { content?: undefined }
type MarkOf<K extends MarkName> = keyof (typeof MARKS)[K]['attrs'] extends never
  ? { type: K; attrs?: undefined }
  : { type: K; attrs: Shape<(typeof MARKS)[K]['attrs']> }

export type BodyMark = { [K in MarkName]: MarkOf<K> }[MarkName]
export type TextNode = { type: 'text'; text: string; marks?: BodyMark[]; content?: undefined }
export type HardBreak = { type: 'hardBreak'; marks?: BodyMark[]; content?: undefined }
export type Inline = TextNode | HardBreak
type Structure = Exclude<NodeName, 'text' | 'hardBreak'>
export type BodyNode = { [K in Structure]: { type: K } & AttrsOf<Specs[K]> & ContentOf<Specs[K]> }[Structure] | Inline
/** One kind of node, e.g. `NodeOf<'heading'>`. */
export type NodeOf<K extends NodeName> = Extract<BodyNode, { type: K }>

/** The names that may stand directly in a body. */
export type BlockName = {
  [K in NodeName]: Specs[K] extends { group: `block${string}` } ? K : never
}[NodeName]
export type Block = NodeOf<BlockName>

const markSchema = z.union(
  Object.entries(MARKS).map(([name, mark]) =>
    Object.keys(mark.attrs).length > 0
      ? z.strictObject({ type: z.literal(name), attrs: z.strictObject(mark.attrs) })
      : z.strictObject({ type: z.literal(name) }),
  ),
)

const nodeSchemas = new Map(
  Object.entries<BlockSpec>(NODES).map(([name, node]) => [
    name,
    z.strictObject({
      type: z.literal(name),
      ...(name === 'text' ? { text: z.string().min(1) } : {}),
      ...(node.attrs ? { attrs: z.strictObject(node.attrs) } : {}),
      ...(node.content ? { content: z.array(z.lazy(() => nodeSchema)).optional() } : {}),
      ...(node.inline ? { marks: z.array(markSchema).optional() } : {}),
    }),
  ]),
)

// The table and the types above are the same thing written in zod's and in TypeScript's words; zod cannot infer through the map.
const nodeSchema: z.ZodType<BodyNode> = z.discriminatedUnion('type', [...nodeSchemas.values()] as never) as never

/** A body as it may be stored: the shape only; `readBody` also asks who may contain whom. */
export const bodyShape = z.strictObject({
  version: z.literal(BODY_VERSION),
  doc: nodeSchema.refine((node) => node.type === 'doc', 'the root of a body is a doc'),
})
export type Body = { version: typeof BODY_VERSION; doc: NodeOf<'doc'> }
