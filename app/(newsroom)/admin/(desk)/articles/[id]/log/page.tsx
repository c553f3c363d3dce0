import type { Metadata } from 'next'
import { z } from 'zod'
import { askStory, type StoryProps } from '#app/(newsroom)/admin/(desk)/articles/[id]/ask-story.tsx'
import { thePaper } from '#app/(newsroom)/desk-frame.tsx'
import { StoryLogTable } from '#components/newsroom/history/story-log.tsx'
import { DeskPage } from '#components/newsroom/shell/desk-page.tsx'
import { Pager } from '#components/ui/pager.tsx'
import { listStoryLog } from '#db/queries/newsroom/log-of-story.ts'

export const metadata: Metadata = { title: 'Log of a story' }

type Props = StoryProps & { searchParams: Promise<Record<string, string | string[] | undefined>> }

const cursor = z.string().max(80).optional().catch(undefined)
const question = z.object({ before: cursor, after: cursor })

export default async function StoryLogPage({ params, searchParams }: Props) {
  const asked = await askStory(params)
  if ('refusal' in asked) return asked.refusal
  const { staff, story } = asked
  const turn = question.parse(await searchParams)
  const [log, { timeZone }] = await Promise.all([listStoryLog(staff, story.id, turn), thePaper()])
  const address = `/admin/articles/${story.id}`
  return (
    <DeskPage
      title="Log"
      sub={<bdi>{story.working.document?.headline.trim() || story.path}</bdi>}
      back={{ href: address, label: 'Story' }}
    >
      <div className="stack">
        <StoryLogTable lines={log?.lines ?? []} now={story.at} timeZone={timeZone} />
        <Pager
          label="Pages of the log"
          turn={turn}
          newer={log?.newer}
          older={log?.older}
          address={(to) => `${address}/log?${new URLSearchParams(to)}`}
        />
      </div>
    </DeskPage>
  )
}
