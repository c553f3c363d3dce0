import type { Metadata } from 'next'
import { thePaper } from '#app/(newsroom)/desk-frame.tsx'
import { forStaff } from '#app/(newsroom)/for-staff.ts'
import { NotForYou } from '#components/newsroom/desk/desk-refusals.tsx'
import { PageList } from '#components/newsroom/pages/page-list.tsx'
import { DeskPage } from '#components/newsroom/shell/desk-page.tsx'
import { ButtonLink } from '#components/ui/button.tsx'
import { listPages } from '#db/queries/newsroom/pages.ts'

export const metadata: Metadata = { title: 'Pages' }

export default async function PagesPage() {
  const asked = await forStaff((staff) => Promise.all([listPages(staff), thePaper()]))
  if ('why' in asked) return <NotForYou why={asked.why} />
  const [pages, { timeZone }] = asked.made
  const writeLink = (
    <ButtonLink look="primary" href="/admin/pages/new">
      Write a page
    </ButtonLink>
  )
  return (
    <DeskPage title="Pages" sub="About, imprint, policies" actions={writeLink}>
      <PageList pages={pages} now={new Date()} timeZone={timeZone} />
    </DeskPage>
  )
}
