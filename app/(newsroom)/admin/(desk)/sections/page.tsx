import type { Metadata } from 'next'
import { forStaff } from '#app/(newsroom)/for-staff.ts'
import { NotForYou } from '#components/newsroom/desk/desk-refusals.tsx'
import { SectionList } from '#components/newsroom/sections/section-list.tsx'
import { DeskPage } from '#components/newsroom/shell/desk-page.tsx'
import { ButtonLink } from '#components/ui/button.tsx'
import { listSections } from '#db/queries/newsroom/sections.ts'
import { place } from './actions.ts'

export const metadata: Metadata = { title: 'Sections' }

export default async function SectionsPage() {
  const asked = await forStaff(listSections)
  if ('why' in asked) return <NotForYou why={asked.why} />
  const makeLink = (
    <ButtonLink look="primary" href="/admin/sections/new">
      Make a section
    </ButtonLink>
  )
  return (
    <DeskPage title="Sections" sub="In the order of the paper" actions={makeLink}>
      <SectionList sections={asked.made} place={place} />
    </DeskPage>
  )
}
