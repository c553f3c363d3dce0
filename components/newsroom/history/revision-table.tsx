import { ExactMoment } from '#components/newsroom/moment.tsx'
import { logActorWords } from '#components/newsroom/stories/actor-words.ts'
import type { FormAction } from '#components/ui/form-state.ts'
import { Table } from '#components/ui/table.tsx'
import { Tag } from '#components/ui/tag.tsx'
import type { RevisionLine } from '#domain/desk.ts'
import { RedactForm } from './redact-form.tsx'

type Props = {
  articleId: string
  revisions: readonly RevisionLine[]
  working: number
  timeZone: string
  /** For whoever may empty a revision for good. */
  redact?: FormAction
}

/** Every saved state, newest first: who made it, which versions show it, and what it changed. */
export const RevisionTable = ({ articleId, revisions, working, timeZone, redact }: Props) => (
  <Table
    caption="Revisions, newest first"
    captionHidden
    columns={[
      { label: 'Revision' },
      { label: 'By' },
      { label: 'When' },
      { label: 'Readers' },
      { label: 'Compare', hidden: true, end: true },
    ]}
    rows={revisions.map((revision) => ({
      key: String(revision.number),
      quiet: revision.kind === 'autosave',
      cells: [
        <span key="number">
          {revision.number} {revision.number === working && <Tag look="accent">working</Tag>}{' '}
          {revision.redactedAt && <Tag look="bad">redacted</Tag>}
          <small>{revision.kind === 'autosave' ? 'Saved by itself' : 'Saved'}</small>
        </span>,
        <bdi key="by">{logActorWords(revision.madeBy)}</bdi>,
        <ExactMoment key="when" at={revision.madeAt} timeZone={timeZone} />,
        revision.entries.length > 0 ? (
          <span key="readers">{revision.entries.map(({ number, kind }) => `${number} (${kind})`).join(', ')}</span>
        ) : (
          '–'
        ),
        <span key="compare" className="form-foot">
          {revision.basedOn !== undefined && (
            <a
              className="link"
              href={`/admin/articles/${articleId}/history?before=${revision.basedOn}&after=${revision.number}#diff`}
            >
              What changed<span className="sr-only"> in revision {revision.number}</span>
            </a>
          )}
          {redact && revision.number !== working && !revision.redactedAt && (
            <RedactForm action={redact} articleId={articleId} revision={revision.number} />
          )}
        </span>,
      ],
    }))}
  />
)
