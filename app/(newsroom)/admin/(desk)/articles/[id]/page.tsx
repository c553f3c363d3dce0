import type { Metadata } from 'next'
import { describe } from '#app/(newsroom)/admin/(desk)/pictures/actions.ts'
import { thePaper } from '#app/(newsroom)/desk-frame.tsx'
import { ArticleForm } from '#components/newsroom/article-form/article-form.tsx'
import { DeskPage } from '#components/newsroom/shell/desk-page.tsx'
import { languageOptions } from '#components/newsroom/stories/languages.ts'
import { StoryAside } from '#components/newsroom/workflow-bar/story-aside.tsx'
import { WorkflowBar } from '#components/newsroom/workflow-bar/workflow-bar.tsx'
import { Body } from '#components/reader/body/body.tsx'
import { voiceOf } from '#components/reader/voice.ts'
import { ButtonLink } from '#components/ui/button.tsx'
import { listColleagues } from '#db/queries/newsroom/colleagues.ts'
import { emptyDocument } from '#domain/article-document.ts'
import { refusalNow, verbsNow } from '#domain/article-workflow.ts'
import type { StoryOnDesk } from '#domain/desk.ts'
import { may, type Staff } from '#domain/staff.ts'
import { zoneNameOf } from '#lib/dates.ts'
import { askStory, type StoryProps } from './ask-story.tsx'
import { barActions } from './bar-actions.ts'
import { save, search } from './story-actions.ts'

export const metadata: Metadata = { title: 'Story' }

export default async function StoryPage({ params }: StoryProps) {
  const asked = await askStory(params)
  if ('refusal' in asked) return asked.refusal
  const { staff, story } = asked
  const [paper, colleagues] = await Promise.all([thePaper(), listColleagues(staff, story.section.id)])
  const { timeZone } = paper
  const document = story.working.document ?? emptyDocument(paper.language)
  const verbs = verbsNow({ staff, ...story.now })
  const zoneName = zoneNameOf({ language: 'en', timeZone }, story.at)
  const address = `/admin/articles/${story.id}`
  return (
    <DeskPage
      title={document.headline.trim() || 'No headline yet'}
      back={{ href: '/admin/articles', label: 'Stories' }}
      actions={
        <>
          <ButtonLink look="ghost" href={`${address}/history`}>
            History
          </ButtonLink>
          <ButtonLink look="ghost" href={`${address}/log`}>
            Log
          </ButtonLink>
          <ButtonLink look="ghost" href={`${address}/links`}>
            Preview
          </ButtonLink>
        </>
      }
    >
      <ArticleForm
        articleId={story.id}
        revision={story.working.number}
        document={document}
        publicDocument={story.publicRevision?.document}
        named={story.named}
        languages={languageOptions(paper.language, document.language)}
        search={search}
        describePicture={describe}
        gates={story.gates}
        saveAddress={`${address}/save`}
        save={save}
        printedBody={
          <Body
            body={document.body}
            named={{ pictures: new Map(), stories: new Map() }}
            voice={voiceOf(paper, document.language)}
          />
        }
        readOnly={whyReadOnly(staff, story)}
        bar={<WorkflowBar story={story} verbs={verbs} me={staff.id} actions={barActions} timeZone={timeZone} />}
        aside={
          <StoryAside
            story={story}
            verbs={verbs}
            actions={barActions}
            colleagues={colleagues}
            sections={paper.sections.filter(({ id }) => may(staff, 'move', id))}
            timeZone={timeZone}
            zoneName={zoneName}
          />
        }
      />
    </DeskPage>
  )
}

/** Why somebody may read a story and not write it now. */
function whyReadOnly(staff: Staff, story: StoryOnDesk): string | undefined {
  if (!story.working.document) return 'This text was redacted. Nothing of it is left.'
  if (!may(staff, 'save', story.section.id)) return 'Your role reads the stories of this section and leaves notes.'
  return refusalNow(staff, 'save', story.now)
}
