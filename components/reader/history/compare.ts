import { diffArrays, diffWordsWithSpace } from 'diff'
import type { ArticleDocument } from '#domain/article-document.ts'
import { bodyText } from '#domain/body-text.ts'

type Piece = { key: string; text: string; kind: 'same' | 'added' | 'removed' }
/** A changed paragraph in pieces, or a count of unchanged ones in a row. */
export type Paragraph = { key: string } & ({ pieces: Piece[] } | { unchanged: number })

/** Everything a version says, a line a paragraph. */
export const linesOf = (document: ArticleDocument): string[] =>
  [document.kicker, document.headline, document.standfirst, ...bodyText(document.body).split('\n')].filter(Boolean)

/** Two versions compared by paragraphs, and those that changed word by word. */
export function paragraphsOf(before: readonly string[], after: readonly string[]): Paragraph[] {
  const changes = diffArrays([...before], [...after])
  const paragraphs: Paragraph[] = []
  for (let at = 0; at < changes.length; at++) {
    const change = changes[at]
    const next = changes[at + 1]
    if (!change) continue
    const key = String(at)
    if (!change.added && !change.removed) {
      paragraphs.push({ key, unchanged: change.value.length })
    } else if (change.removed && next?.added) {
      paragraphs.push(...pairs(key, change.value, next.value))
      at++
    } else {
      paragraphs.push(...pairs(key, change.removed ? change.value : [], change.added ? change.value : []))
    }
  }
  return paragraphs
}

function pairs(key: string, removed: readonly string[], added: readonly string[]): Paragraph[] {
  return Array.from({ length: Math.max(removed.length, added.length) }, (_, place) => ({
    key: `${key}.${place}`,
    pieces: diffWordsWithSpace(removed[place] ?? '', added[place] ?? '').map((piece, part) => ({
      key: String(part),
      text: piece.value,
      kind: piece.added ? 'added' : piece.removed ? 'removed' : 'same',
    })),
  }))
}
