import type { Metadata } from 'next'
import { askStory, type StoryProps } from '#app/(newsroom)/admin/(desk)/articles/[id]/ask-story.tsx'
import { thePaper } from '#app/(newsroom)/desk-frame.tsx'
import { PreviewLinks } from '#components/newsroom/history/preview-links.tsx'
import { DeskPage } from '#components/newsroom/shell/desk-page.tsx'
import { listPreviewLinks } from '#db/queries/newsroom/preview.ts'
import { may } from '#domain/staff.ts'
import { make, revoke } from './actions.ts'

export const metadata: Metadata = { title: 'Preview links' }

export default async function LinksPage({ params }: StoryProps) {
  const asked = await askStory(params)
  if ('refusal' in asked) return asked.refusal
  const { staff, story } = asked
  const [links, { timeZone }] = await Promise.all([listPreviewLinks(staff, story.id), thePaper()])
  return (
    <DeskPage
      title="Preview links"
      sub={<bdi>{story.working.document?.headline.trim() || story.path}</bdi>}
      back={{ href: `/admin/articles/${story.id}`, label: 'Story' }}
    >
      <PreviewLinks
        articleId={story.id}
        links={links}
        at={story.at}
        timeZone={timeZone}
        make={may(staff, 'make-preview', story.section.id) ? make : undefined}
        revoke={may(staff, 'revoke-preview', story.section.id) ? revoke : undefined}
      />
    </DeskPage>
  )
}
