import { fieldWords } from '#components/newsroom/article-form/field-words.ts'
import { FIELD_WORDS } from '#components/newsroom/article-form/merge-documents.ts'
import { Heading } from '#components/ui/heading.tsx'
import { Notice } from '#components/ui/notice.tsx'
import type { ArticleDocument } from '#domain/article-document.ts'
import type { Comparison } from '#domain/desk.ts'
import { bodyDiff, type DiffPart } from './body-diff.ts'

/** Two revisions in one column: only what changed, added underlined, removed struck. */
export const RevisionDiff = ({ comparison }: { comparison: Comparison }) => {
  const { before, after } = comparison
  return (
    <section aria-labelledby="diff">
      <Heading id="diff">
        From revision {before.number} to {after.number}
      </Heading>
      {before.document && after.document ? (
        <Changes comparison={comparison} before={before.document} after={after.document} />
      ) : (
        <Notice>
          Revision {before.document ? after.number : before.number} was redacted. Nothing of it is left to compare.
        </Notice>
      )}
    </section>
  )
}

type Props = { comparison: Comparison; before: ArticleDocument; after: ArticleDocument }

const Changes = ({ comparison: { changed, named }, before, after }: Props) => {
  const fields = changed.filter((field) => field !== 'body')
  if (changed.length === 0) return <p>The two are the same.</p>
  return (
    <div className="diff">
      {fields.map((field) => (
        <div key={field}>
          <h3 className="label">{FIELD_WORDS[field]}</h3>
          <p dir="auto">
            {fieldWords(field, before, named) && <del>{fieldWords(field, before, named)}</del>}{' '}
            {fieldWords(field, after, named) && <ins>{fieldWords(field, after, named)}</ins>}
          </p>
        </div>
      ))}
      {changed.includes('body') && (
        <>
          <h3 className="label">Text</h3>
          {bodyDiff(before.body, after.body).map((part, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a paragraph of a comparison has no name but its place.
            <Part key={place} part={part} />
          ))}
        </>
      )}
    </div>
  )
}

const Part = ({ part }: { part: DiffPart }) => {
  if (part.kind === 'folded')
    return (
      <p className="diff-same">
        {part.count === 1 ? 'One paragraph is unchanged.' : `${part.count} paragraphs are unchanged.`}
      </p>
    )
  return (
    <p dir="auto">
      <span className="sr-only">{part.word}: </span>
      {part.runs.map((run, place) => {
        const Mark = run.kind === 'added' ? 'ins' : run.kind === 'removed' ? 'del' : 'span'
        // biome-ignore lint/suspicious/noArrayIndexKey: a run of words has no name but its place.
        return <Mark key={place}>{run.text}</Mark>
      })}
    </p>
  )
}
