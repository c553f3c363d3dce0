import type { Metadata } from 'next'
import { z } from 'zod'
import { askStory, type StoryProps } from '#app/(newsroom)/admin/(desk)/articles/[id]/ask-story.tsx'
import { thePaper } from '#app/(newsroom)/desk-frame.tsx'
import { PublishForm } from '#components/newsroom/publish/publish-form.tsx'
import { Surfaces } from '#components/newsroom/publish/surfaces.tsx'
import { textToSend } from '#components/newsroom/publish/text-to-send.ts'
import { DeskPage } from '#components/newsroom/shell/desk-page.tsx'
import { logActorWords } from '#components/newsroom/stories/actor-words.ts'
import { ButtonLink } from '#components/ui/button.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { listRevisions } from '#db/queries/newsroom/history.ts'
import { emptyDocument } from '#domain/article-document.ts'
import { verbsNow } from '#domain/article-workflow.ts'
import { zoneNameOf } from '#lib/dates.ts'
import { out } from './actions.ts'

export const metadata: Metadata = { title: 'Publish' }

type Props = StoryProps & { searchParams: Promise<Record<string, string | string[] | undefined>> }

const question = z.object({ text: z.enum(['had', 'working']).catch('had') })

export default async function PublishPage({ params, searchParams }: Props) {
  const asked = await askStory(params)
  if ('refusal' in asked) return asked.refusal
  const { staff, story } = asked
  const [{ timeZone }, revisions] = await Promise.all([thePaper(), listRevisions(staff, story.id)])
  const { working, now, at } = story
  const text = textToSend(staff, story, question.parse(await searchParams).text)
  const has = (...wanted: string[]) => verbsNow({ staff, ...now }).some(({ verb }) => wanted.includes(verb))
  const can = { now: has('publish', 'update', 'correct', 'reinstate'), later: has('schedule', 'update', 'correct') }
  const document = text.document ?? emptyDocument('en')
  const back = { href: `/admin/articles/${story.id}`, label: 'Story' }
  return (
    <DeskPage
      title={story.publicState === 'withdrawn' ? 'Reinstate' : 'Publish'}
      sub={
        <>
          <bdi>{document.headline.trim() || 'No headline yet'}</bdi>, revision {text.revision}
          {text.revision === working.number && (
            <>
              {' '}
              by <bdi>{logActorWords(working.madeBy)}</bdi>
            </>
          )}
        </>
      }
      back={back}
    >
      {can.now || can.later ? (
        <div className="publish">
          <PublishForm
            action={out}
            story={story}
            text={text}
            can={can}
            revisions={revisions?.revisions ?? []}
            timeZone={timeZone}
            zoneName={zoneNameOf({ language: 'en', timeZone }, at)}
          />
          <Surfaces story={story} document={document} />
        </div>
      ) : (
        <EmptyState
          title="This story cannot go out by your hand now."
          action={<ButtonLink href={back.href}>Back to the story</ButtonLink>}
        >
          It waits to be submitted and approved, or for somebody who may publish in this section.
        </EmptyState>
      )}
    </DeskPage>
  )
}
