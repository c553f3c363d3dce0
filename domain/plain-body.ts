import type { Block, Body, Inline } from './body.ts'

/**
 * A body of paragraphs, crossheads, lists and links as plain text, which anything that holds text can show and change: a blank
 * line between blocks, “## ” before a crosshead, “- ” before a line of a list, “[words](address)” for a link. Undefined for a
 * body that says more than that.
 */
export function plainOf({ doc }: Body): string | undefined {
  const blocks = (doc.content ?? []).map((block) => plainBlock(block as Block))
  return blocks.some((block) => block === undefined) ? undefined : blocks.join('\n\n')
}

/** The body that a plain text stands for; one empty paragraph where there is nothing. */
export function bodyOfPlain(text: string): Body {
  const blocks = text
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .split(/\n[ \t]*\n/)
    .map((block) => block.trim())
    .filter(Boolean)
  const content = blocks.length > 0 ? blocks.map(blockOfPlain) : [{ type: 'paragraph' as const }]
  return { version: 1, doc: { type: 'doc', content } }
}

function plainBlock(block: Block): string | undefined {
  switch (block.type) {
    case 'paragraph':
      return plainLine(block.content as Inline[] | undefined)
    case 'heading': {
      const words = plainLine(block.content as Inline[] | undefined)
      return words === undefined ? undefined : `${'#'.repeat(block.attrs.level)} ${words}`
    }
    case 'bulletList': {
      const lines = (block.content ?? []).map((item) => {
        const [only, ...more] = item.content ?? []
        return more.length === 0 && only?.type === 'paragraph'
          ? plainLine(only.content as Inline[] | undefined)
          : undefined
      })
      return lines.some((line) => line === undefined) ? undefined : lines.map((line) => `- ${line}`).join('\n')
    }
    default:
      return undefined
  }
}

/** Undefined for words that mean something else once they are plain, such as a paragraph that begins with a hash. */
function plainLine(inlines: readonly Inline[] = []): string | undefined {
  const parts = inlines.map((inline) => {
    if (inline.type === 'hardBreak') return '\n'
    const [mark, ...more] = inline.marks ?? []
    if (/[[\]]|\n/.test(inline.text)) return undefined
    if (!mark) return inline.text
    return more.length === 0 && mark.type === 'link' && !/[\s()]/.test(mark.attrs.href)
      ? `[${inline.text}](${mark.attrs.href})`
      : undefined
  })
  const line = parts.join('')
  return parts.includes(undefined) || /^(#{2,3} |- )|\n(- |\s*\n)/m.test(line) ? undefined : line
}

function blockOfPlain(block: string): Block {
  const [, hashes, head] = /^(#{2,3}) ([^\n]+)$/.exec(block) ?? []
  if (hashes && head)
    return { type: 'heading', attrs: { level: hashes.length === 2 ? 2 : 3 }, content: inlinesOf(head) }
  const lines = block.split('\n')
  if (lines.every((line) => /^- \S/.test(line))) {
    const items = lines.map((line) => ({
      type: 'listItem' as const,
      content: [{ type: 'paragraph' as const, content: inlinesOf(line.slice(2)) }],
    }))
    return { type: 'bulletList', content: items }
  }
  return { type: 'paragraph', content: inlinesOf(block) }
}

const LINK = /\[([^\][\n]+)\]\(((?:https?:\/\/|\/(?![/\\])|mailto:)[^\s()]+)\)|(\n)/g

function inlinesOf(text: string): Inline[] {
  const inlines: Inline[] = []
  let at = 0
  const words = (to: number) => {
    if (to > at) inlines.push({ type: 'text', text: text.slice(at, to) })
  }
  for (const found of text.matchAll(LINK)) {
    words(found.index)
    at = found.index + found[0].length
    const [, label, href] = found
    inlines.push(
      label && href ? { type: 'text', text: label, marks: [{ type: 'link', attrs: { href } }] } : { type: 'hardBreak' },
    )
  }
  words(text.length)
  return inlines
}
