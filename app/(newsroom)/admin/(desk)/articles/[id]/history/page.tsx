import type { Metadata } from 'next'
import { z } from 'zod'
import { askStory, noSuchStory, type StoryProps } from '#app/(newsroom)/admin/(desk)/articles/[id]/ask-story.tsx'
import { redact } from '#app/(newsroom)/admin/(desk)/articles/[id]/desk-actions.ts'
import { ProveFirst } from '#app/(newsroom)/admin/(desk)/prove/prove-first.tsx'
import { thePaper } from '#app/(newsroom)/desk-frame.tsx'
import { CompareForm } from '#components/newsroom/history/compare-form.tsx'
import { RevisionDiff } from '#components/newsroom/history/revision-diff.tsx'
import { RevisionTable } from '#components/newsroom/history/revision-table.tsx'
import { DeskPage } from '#components/newsroom/shell/desk-page.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { Pager } from '#components/ui/pager.tsx'
import { compareRevisions, listRevisions } from '#db/queries/newsroom/history.ts'
import { may } from '#domain/staff.ts'

export const metadata: Metadata = { title: 'History' }

type Props = StoryProps & { searchParams: Promise<Record<string, string | string[] | undefined>> }

const number = z.coerce.number().int().positive().max(2_147_483_647).optional().catch(undefined)
const question = z.object({ before: number, after: number, older: z.string().optional().catch(undefined) })

export default async function HistoryPage({ params, searchParams }: Props) {
  const asked = await askStory(params)
  if ('refusal' in asked) return asked.refusal
  const { staff, story } = asked
  const { before, after, older: cursor } = question.parse(await searchParams)
  const [list, comparison, { timeZone }] = await Promise.all([
    listRevisions(staff, story.id, cursor),
    before !== undefined && after !== undefined ? compareRevisions(staff, story.id, { before, after }) : undefined,
    thePaper(),
  ])
  if (!list && !cursor) return noSuchStory()
  const { revisions, older } = list ?? { revisions: [] }
  const address = `/admin/articles/${story.id}`
  const mayRedact = may(staff, 'redact', story.section.id)
  return (
    <DeskPage
      title="History"
      sub={<bdi>{story.working.document?.headline.trim() || story.path}</bdi>}
      back={{ href: address, label: 'Story' }}
    >
      <div className="stack">
        {mayRedact && <ProveFirst staff={staff} back={`${address}/history`} />}
        <CompareForm articleId={story.id} revisions={revisions} before={before} after={after} />
        {comparison && <RevisionDiff comparison={comparison} />}
        {!comparison && before !== undefined && after !== undefined && (
          <Notice look="warn">One of these two revisions does not exist. Choose two from the list.</Notice>
        )}
        <RevisionTable
          articleId={story.id}
          revisions={revisions}
          working={story.working.number}
          timeZone={timeZone}
          redact={mayRedact ? redact : undefined}
        />
        <Pager
          label="Pages of revisions"
          newest={cursor && `${address}/history`}
          older={older && `${address}/history?older=${older}`}
        />
      </div>
    </DeskPage>
  )
}
