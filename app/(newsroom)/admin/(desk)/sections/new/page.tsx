import type { Metadata } from 'next'
import { make } from '#app/(newsroom)/admin/(desk)/sections/actions.ts'
import { forStaff } from '#app/(newsroom)/for-staff.ts'
import { NotForYou } from '#components/newsroom/desk/desk-refusals.tsx'
import { MakeSection } from '#components/newsroom/sections/section-form.tsx'
import { DeskPage } from '#components/newsroom/shell/desk-page.tsx'
import { listSections } from '#db/queries/newsroom/sections.ts'

export const metadata: Metadata = { title: 'Make a section' }

export default async function NewSectionPage() {
  const asked = await forStaff(listSections)
  if ('why' in asked) return <NotForYou why={asked.why} />
  const last = Math.max(0, ...asked.made.map(({ position }) => position))
  return (
    <DeskPage title="Make a section" back={{ href: '/admin/sections', label: 'Sections' }}>
      <MakeSection make={make} position={last + 1} />
    </DeskPage>
  )
}
