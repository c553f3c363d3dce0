import type { Metadata } from 'next'
import { thePaper } from '#app/(newsroom)/desk-frame.tsx'
import { requireStaff } from '#app/(newsroom)/session.ts'
import { NotForYou } from '#components/newsroom/desk/desk-refusals.tsx'
import { DeskPage } from '#components/newsroom/shell/desk-page.tsx'
import { languageOptions } from '#components/newsroom/stories/languages.ts'
import { NewStoryForm } from '#components/newsroom/stories/new-story-form.tsx'
import { may } from '#domain/staff.ts'
import { answer } from '#press/page.ts'
import { start } from './actions.ts'

export const metadata: Metadata = { title: 'New story' }

export default async function NewStoryPage() {
  const staff = await requireStaff()
  const { sections, language } = await thePaper()
  const own = sections.filter(({ id }) => may(staff, 'start', id))
  if (own.length === 0) {
    answer({ status: 403 })
    return <NotForYou why="Your role starts no stories in any section." />
  }
  return (
    <DeskPage title="New story" back={{ href: '/admin/articles', label: 'Stories' }}>
      <NewStoryForm action={start} sections={own} language={language} languages={languageOptions(language)} />
    </DeskPage>
  )
}
