import type { Metadata } from 'next'
import { peopleFor } from '#app/(newsroom)/desk-frame.tsx'
import { findFor } from '#app/(newsroom)/navigation.ts'
import { requireStaff } from '#app/(newsroom)/session.ts'
import { FindList } from '#components/newsroom/desk/find-list.tsx'
import { DeskPage } from '#components/newsroom/shell/desk-page.tsx'

export const metadata: Metadata = { title: 'Find anything' }

/** What the command menu shows, for whoever has no script. */
export default async function FindPage() {
  const staff = await requireStaff()
  return (
    <DeskPage title="Find anything">
      <FindList entries={findFor(staff, await peopleFor(staff))} />
    </DeskPage>
  )
}
