import type { Voice } from '#components/reader/voice.ts'
import type { Block, BodyNode, Body as BodyOfText } from '#domain/body.ts'
import type { Card, PrintedPicture } from '#domain/reading.ts'
import { assertNever } from '#lib/assert-never.ts'
import { Divider } from './divider.tsx'
import { Embed } from './embed.tsx'
import { FactBox } from './fact-box.tsx'
import { Figures } from './figures.tsx'
import { Gallery } from './gallery.tsx'
import { Heading } from './heading.tsx'
import { keyed } from './inline.tsx'
import { Paragraph } from './paragraph.tsx'
import { PictureBlock } from './picture-block.tsx'
import { BulletList, OrderedList } from './prose.tsx'
import { PullQuote } from './pull-quote.tsx'
import { Quotation } from './quotation.tsx'
import { RelatedLink } from './related-link.tsx'
import { Table } from './table.tsx'

/** What a text leads to: pictures and stories by id, those that readers may see. */
export type Named = { pictures: ReadonlyMap<string, PrintedPicture>; stories: ReadonlyMap<string, Card> }

type Props = { body: BodyOfText; named: Named; voice: Voice }

/** The text of a story or a page, block by block. */
export const Body = ({ body, named, voice }: Props) => (
  <div className="body">
    {keyed(body.doc.content).map(
      ([key, node]) => isBlock(node) && <BlockOfText key={key} node={node} named={named} voice={voice} />,
    )}
  </div>
)

function BlockOfText({ node, named, voice }: { node: Block; named: Named; voice: Voice }) {
  switch (node.type) {
    case 'paragraph':
      return <Paragraph node={node} />
    case 'heading':
      return <Heading node={node} />
    case 'bulletList':
      return <BulletList node={node} />
    case 'orderedList':
      return <OrderedList node={node} />
    case 'quotation':
      return <Quotation node={node} />
    case 'pullQuote':
      return <PullQuote node={node} />
    case 'picture':
      return <PictureBlock node={node} picture={named.pictures.get(node.attrs.pictureId)} />
    case 'gallery':
      return <Gallery node={node} pictures={named.pictures} voice={voice} />
    case 'relatedLink':
      return <RelatedLink node={node} card={named.stories.get(node.attrs.articleId)} voice={voice} />
    case 'factBox':
      return <FactBox node={node} />
    case 'figures':
      return <Figures node={node} />
    case 'divider':
      return <Divider />
    case 'embed':
      return <Embed node={node} />
    case 'table':
      return <Table node={node} voice={voice} />
    default:
      return assertNever(node)
  }
}

const INSIDE_ONLY = [
  'doc',
  'text',
  'hardBreak',
  'listItem',
  'figure',
  'galleryPicture',
  'tableRow',
  'tableCell',
  'tableHeader',
] as const satisfies BodyNode['type'][]

/** The grammar lets only blocks stand in a body; its type says so for every node at once. */
const isBlock = (node: BodyNode): node is Block => !INSIDE_ONLY.some((name) => name === node.type)
