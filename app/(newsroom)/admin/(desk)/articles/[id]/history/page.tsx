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
const cursor = z.string().max(80).optional().catch(undefined)
const question = z.object({ before: number, after: number, newer: cursor, older: cursor })

export default async function HistoryPage({ params, searchParams }: Props) {
  const asked = await askStory(params)
  if ('refusal' in asked) return asked.refusal
  const { staff, story } = asked
  const { before, after, ...turned } = question.parse(await searchParams)
  // Before and after are the revisions compared.
  const turn = { before: turned.older, after: turned.newer }
  const [list, comparison, { timeZone }] = await Promise.all([
    listRevisions(staff, story.id, turn),
    before !== undefined && after !== undefined ? compareRevisions(staff, story.id, { before, after }) : undefined,
    thePaper(),
  ])
  if (!list && !turn.before && !turn.after) return noSuchStory()
  const { revisions, newer, older } = list ?? { revisions: [] }
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
          turn={turn}
          newer={newer}
          older={older}
          address={(to) =>
            `${address}/history?${new URLSearchParams(to.after ? { newer: to.after } : to.before ? { older: to.before } : {})}`
          }
        />
      </div>
    </DeskPage>
  )
}
