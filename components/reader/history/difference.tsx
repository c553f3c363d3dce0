import type { Voice } from '#components/reader/voice.ts'
import type { ArticleDocument } from '#domain/article-document.ts'
import { numberOf } from '#lib/dates.ts'
import { linesOf, paragraphsOf } from './compare.ts'

type Props = { before: ArticleDocument; after: ArticleDocument; voice: Voice }

/** The paragraphs that changed between two versions: added words underlined, removed ones struck. */
export function Difference({ before, after, voice }: Props) {
  return (
    <div className="difference">
      {paragraphsOf(linesOf(before), linesOf(after)).map((paragraph) =>
        'unchanged' in paragraph ? (
          <p key={paragraph.key} className="meta">
            {voice.words.unchanged(numberOf(voice.language, paragraph.unchanged))}
          </p>
        ) : (
          <p key={paragraph.key} className="summary text-ink">
            {paragraph.pieces.map(({ key, text, kind }) => {
              if (kind === 'added') return <ins key={key}>{text}</ins>
              if (kind === 'removed') return <del key={key}>{text}</del>
              return <span key={key}>{text}</span>
            })}
          </p>
        ),
      )}
    </div>
  )
}
