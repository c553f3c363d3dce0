import { fromHtml } from 'hast-util-from-html'
import { type Block, type Body, MARKS } from '#domain/body.ts'
import { readBody } from '#domain/body-rule.ts'
import { closedNames } from '#domain/wordpress/shortcodes.ts'
import type { FindingKind } from '#verbs/import/findings.ts'
import { walk } from './blocks.ts'
import { closeParagraph, linkParagraph } from './place.ts'
import { plainBlocks } from './plain-blocks.ts'
import { readInto } from './reading.ts'

// A tree costs about a kilobyte a tag and a call a level.
const LONGEST = 4_000_000
const DEEPEST = 150

export type HtmlText = {
  html: string
  site: string
  /** The address of the post itself, for links that are relative to it. */
  page: string
  find: (kind: FindingKind, what: string) => void
}

/**
 * A post's HTML, of blocks or of the classic editor, as a body. Never fails and never drops a word: what is too deep or too
 * long for a tree is set as plain paragraphs. The result always passes `readBody`.
 */
export function bodyOfHtml({ html, site, page, find }: HtmlText): Body {
  const reason =
    html.length > LONGEST ? 'it is too long' : depthOf(html) > DEEPEST ? 'its tags are nested too deep' : undefined
  const read =
    reason === undefined ? checked(() => treeBlocks(html, site, page, find)) : { ok: false as const, why: reason }
  if (read.ok) return read.body
  find('plain', `all set as plain paragraphs, because ${read.why}`)
  const plain = checked(() => plainBlocks(html, find))
  if (!plain.ok) throw new Error(`Plain paragraphs are no body: ${plain.why}`)
  return plain.body
}

type Checked = { ok: true; body: Body } | { ok: false; why: string }

function checked(blocks: () => Block[]): Checked {
  try {
    const content = blocks()
    const doc = { type: 'doc', content: content.length > 0 ? content : [{ type: 'paragraph' }] }
    const read = readBody({ version: 1, doc })
    return read.ok
      ? read
      : { ok: false, why: `it does not fit the paper (${read.problems[0]?.at}: ${read.problems[0]?.message})` }
  } catch (error) {
    if (error instanceof RangeError) return { ok: false, why: 'it is nested too deep' }
    throw error
  }
}

function treeBlocks(html: string, site: string, page: string, find: HtmlText['find']): Block[] {
  const tree = fromHtml(html, { fragment: true })
  const isBlocks = html.includes('<!-- wp:')
  const place = readInto(
    {
      site,
      page,
      breaks: !isBlocks && !/<p[\s>]/i.test(html),
      closedShortcodes: closedNames(html),
      lists: 0,
      find,
      walk,
    },
    tree.children,
    [],
  )
  closeParagraph(place)
  return place.blocks.map((block) => linked(block, find))
}

/** An address alone on its line that is of no host the paper embeds: WordPress asked its host what to show. */
function linked(block: Block, find: HtmlText['find']): Block {
  const [node, ...more] = block.type === 'paragraph' ? (block.content ?? []) : []
  if (node?.type !== 'text' || node.marks || more.length > 0 || !/^https?:\/\/\S+$/.test(node.text)) return block
  find('embed', node.text)
  return MARKS.link.attrs.href.safeParse(node.text).success ? linkParagraph(node.text, node.text) : block
}

const UNCLOSED = new Set(
  'p li dt dd td th tr thead tbody tfoot option br hr img input meta link area base col embed source track wbr param'.split(
    ' ',
  ),
)

/** How deep tags are nested, at most; those that browsers close by themselves are not counted. */
function depthOf(html: string) {
  let depth = 0
  let deepest = 0
  for (const [, slash, name = ''] of html.matchAll(/<(\/?)([a-z][a-z0-9-]*)/gi)) {
    if (UNCLOSED.has(name.toLowerCase())) continue
    depth = slash ? Math.max(0, depth - 1) : depth + 1
    deepest = Math.max(deepest, depth)
  }
  return deepest
}
