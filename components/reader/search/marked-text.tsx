import type { Marked } from '#domain/reading.ts'

/** Text in which the words that were looked for are marked. */
export const MarkedText = ({ text }: { text: Marked }) =>
  text.map((piece, place) => {
    const key = `${place} ${piece.text}`
    return piece.marked ? <mark key={key}>{piece.text}</mark> : <span key={key}>{piece.text}</span>
  })
