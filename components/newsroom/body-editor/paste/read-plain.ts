import type { Block, Inline } from '#domain/body.ts'
import { cleanText } from './clean-text.ts'
import type { Pasted } from './read-html.ts'

const STAMP = /^\[?\d{1,2}\/\d{1,2}\/\d{2,4},? \d{1,2}:\d{2}(:\d{2})?( ?[ap]m)?\]?( -)? [^:\n]{1,60}: /gim
const MARKED = /(\*[^*\s][^*\n]*\*|(?<![\p{L}\p{N}_])_[^_\s][^_\n]*_(?![\p{L}\p{N}_]))/u
const LIST_LINE = /^([-*•]|\d+[.)])\s/

/** Plain text: an empty line parts paragraphs, the hard lines of a PDF or a letter are joined, a chat loses its stamps. */
export function readPlain(text: string): Pasted {
  const notes = new Set<string>()
  const lines = cleanText(text.replace(/\r\n?/g, '\n'))
  const isChat = lines.search(STAMP) >= 0
  if (isChat) notes.add('Names and times of a chat were left out.')
  const paragraphs = (isChat ? lines.replace(STAMP, '\n\n') : lines)
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter(Boolean)
    .map((paragraph) => {
      const joined = joinLines(paragraph)
      if (joined !== paragraph) notes.add('The line breaks of a PDF or a letter were joined.')
      return joined
    })
  return { blocks: paragraphs.map((paragraph) => paragraphOf(paragraph, isChat)), notes: [...notes] }
}

/** The lines of a paragraph, as they are: what is pasted with Shift. */
export const readLines = (text: string): Block[] =>
  text
    .replace(/\r\n?/g, '\n')
    .split(/\n{2,}/)
    .map((paragraph) => paragraphOf(paragraph, false))

function joinLines(paragraph: string): string {
  const lines = paragraph.split('\n').map((line) => line.trim())
  const longest = Math.max(...lines.map((line) => line.length))
  const full = lines.slice(0, -1).filter((line) => line.length > longest * 0.7).length
  const isColumn = longest >= 35 && longest <= 130 && full / (lines.length - 1) >= 0.75
  if (lines.length < 3 || !isColumn || lines.some((line) => LIST_LINE.test(line))) return paragraph
  return lines.reduce((all, line) =>
    /\p{Ll}-$/u.test(all) && /^\p{Ll}/u.test(line) ? all.slice(0, -1) + line : `${all} ${line}`,
  )
}

function paragraphOf(paragraph: string, isChat: boolean): Block {
  const content = paragraph.split('\n').flatMap((line, number): Inline[] => {
    const words = isChat ? line.split(MARKED).filter(Boolean).map(readMarked) : line ? [textOf(line)] : []
    return number > 0 ? [{ type: 'hardBreak' }, ...words] : words
  })
  return content.length > 0 ? { type: 'paragraph', content } : { type: 'paragraph' }
}

const textOf = (text: string): Inline => ({ type: 'text', text })

/** `*bold*` and `_italic_`, as chats write them. */
function readMarked(words: string): Inline {
  const [, sign, inner] = /^([*_])(.+)\1$/.exec(words) ?? []
  if (!sign || !inner) return textOf(words)
  return { type: 'text', text: inner, marks: [{ type: sign === '*' ? 'bold' : 'italic' }] }
}
