import type { Body } from '#domain/body.ts'

/** Typed lines as a body, a paragraph each. */
export function bodyOfParagraphs(text: string): Body {
  const lines = text
    .normalize('NFC')
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .filter(Boolean)
  const paragraphs = lines.map((line) => ({
    type: 'paragraph' as const,
    content: [{ type: 'text' as const, text: line }],
  }))
  return { version: 1, doc: { type: 'doc', content: paragraphs.length > 0 ? paragraphs : [{ type: 'paragraph' }] } }
}
