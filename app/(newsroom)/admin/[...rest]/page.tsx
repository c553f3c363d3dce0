import type { Metadata } from 'next'
import { DeskFrame } from '#app/(newsroom)/desk-frame.tsx'
import { currentStaff } from '#app/(newsroom)/session.ts'
import { NotHere } from '#components/newsroom/desk/desk-refusals.tsx'
import { answer } from '#press/page.ts'

export const metadata: Metadata = { title: 'Not in the newsroom' }

/** Whatever no page of the newsroom answers. */
export default async function RestPage() {
  answer({ status: 404 })
  const isIn = (await currentStaff()) !== undefined
  return isIn ? (
    <DeskFrame>
      <NotHere title="Not in the newsroom" what="There is no such page in the newsroom." />
    </DeskFrame>
  ) : (
    <main className="page-body stack">
      <h1>There is no such page in the newsroom</h1>
      <p>
        <a className="link" href="/admin/sign-in">
          To sign in
        </a>
      </p>
    </main>
  )
}
