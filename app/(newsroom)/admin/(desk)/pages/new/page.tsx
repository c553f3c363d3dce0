import type { Metadata } from 'next'
import { search } from '#app/(newsroom)/admin/(desk)/articles/[id]/story-actions.ts'
import { write } from '#app/(newsroom)/admin/(desk)/pages/actions.ts'
import { thePaper } from '#app/(newsroom)/desk-frame.tsx'
import { forStaff } from '#app/(newsroom)/for-staff.ts'
import { NotForYou } from '#components/newsroom/desk/desk-refusals.tsx'
import { WritePage } from '#components/newsroom/pages/page-form.tsx'
import { DeskPage } from '#components/newsroom/shell/desk-page.tsx'
import { authorise } from '#domain/authorise.ts'

export const metadata: Metadata = { title: 'Write a page' }

export default async function NewPagePage() {
  const asked = await forStaff(async (staff) => authorise(staff, 'save-page'))
  if ('why' in asked) return <NotForYou why={asked.why} />
  const { language } = await thePaper()
  return (
    <DeskPage title="Write a page" back={{ href: '/admin/pages', label: 'Pages' }}>
      <WritePage write={write} language={language} search={search} />
    </DeskPage>
  )
}
