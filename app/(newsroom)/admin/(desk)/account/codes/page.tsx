import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { confirmMyCodes } from '#app/(newsroom)/admin/(desk)/account/actions.ts'
import { proveAddress } from '#app/(newsroom)/admin/(desk)/prove/address.ts'
import { requireStaff } from '#app/(newsroom)/session.ts'
import { SetUpCodes } from '#components/newsroom/account/set-up-codes.tsx'
import { DeskPage } from '#components/newsroom/shell/desk-page.tsx'
import { mustProve } from '#domain/staff.ts'
import { answer } from '#press/page.ts'
import { beginCodes } from '#verbs/account/set-up-codes.ts'

export const metadata: Metadata = { title: 'Set up codes' }

/** Shows a new secret, so it asks first who is there. */
export default async function SetUpCodesPage() {
  const staff = await requireStaff()
  if (mustProve(staff, 'set-up-codes')) redirect(proveAddress('/admin/account/codes'))
  const codes = await beginCodes(staff)
  answer({ showsSecret: true })
  return (
    <DeskPage title="Set up codes" back={{ href: '/admin/account', label: 'Account' }}>
      <SetUpCodes codes={codes} confirm={confirmMyCodes} />
    </DeskPage>
  )
}
