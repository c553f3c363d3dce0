import type { Metadata } from 'next'
import { make } from '#app/(newsroom)/admin/(desk)/sources/actions.ts'
import { forStaff } from '#app/(newsroom)/for-staff.ts'
import { NotForYou } from '#components/newsroom/desk/desk-refusals.tsx'
import { DeskPage } from '#components/newsroom/shell/desk-page.tsx'
import { MakeSource } from '#components/newsroom/sources/source-form.tsx'
import { authorise } from '#domain/authorise.ts'

export const metadata: Metadata = { title: 'Make a source' }

export default async function NewSourcePage() {
  const asked = await forStaff(async (staff) => authorise(staff, 'make-source'))
  if ('why' in asked) return <NotForYou why={asked.why} />
  return (
    <DeskPage title="Make a source" back={{ href: '/admin/sources', label: 'Sources' }}>
      <MakeSource make={make} />
    </DeskPage>
  )
}
