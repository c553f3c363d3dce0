import type { Metadata } from 'next'
import { change } from '#app/(newsroom)/admin/(desk)/sections/actions.ts'
import { forStaff } from '#app/(newsroom)/for-staff.ts'
import { NotForYou, NotHere } from '#components/newsroom/desk/desk-refusals.tsx'
import { Done } from '#components/newsroom/sections/done.tsx'
import { SectionView } from '#components/newsroom/sections/section-view.tsx'
import { DeskPage } from '#components/newsroom/shell/desk-page.tsx'
import { getSection } from '#db/queries/newsroom/sections.ts'
import { may } from '#domain/staff.ts'
import { answer } from '#press/page.ts'

export const metadata: Metadata = { title: 'Section' }

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ done?: string }> }

export default async function SectionPage({ params, searchParams }: Props) {
  const [{ id }, { done }] = await Promise.all([params, searchParams])
  const asked = await forStaff((staff) => getSection(staff, id))
  if ('why' in asked) return <NotForYou why={asked.why} />
  const section = asked.made
  if (!section) {
    answer({ status: 404 })
    return <NotHere title="No such section" what="No section of the paper has this address of a page." />
  }
  return (
    <DeskPage title={section.name} sub="Section" back={{ href: '/admin/sections', label: 'Sections' }}>
      {done === 'made' && <Done>Made. It stands in the menu of the paper; stories can be filed to it now.</Done>}
      <SectionView section={section} change={change} mayChange={may(asked.staff, 'change-section', section.id)} />
    </DeskPage>
  )
}
