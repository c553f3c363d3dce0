import type { Metadata } from 'next'
import { askForProof } from '#app/(newsroom)/admin/(door)/sign-in/actions.ts'
import { myAccount } from '#app/(newsroom)/desk-frame.tsx'
import { requireStaff } from '#app/(newsroom)/session.ts'
import { Prove } from '#components/newsroom/account/prove.tsx'
import { DeskPage } from '#components/newsroom/shell/desk-page.tsx'
import { readNewsroomAddress } from '#domain/newsroom-address.ts'
import { proveByPasskeyAndGoOn, proveByPasswordAndGoOn } from './actions.ts'

export const metadata: Metadata = { title: 'Is it still you?' }

type Props = { searchParams: Promise<{ next?: string }> }

export default async function ProvePage({ searchParams }: Props) {
  const [staff, account] = await Promise.all([requireStaff(), myAccount()])
  const next = readNewsroomAddress((await searchParams).next) ?? '/admin/account'
  return (
    <DeskPage title="Is it still you?">
      <Prove
        email={staff.email}
        hasCodes={account.hasCodes}
        hasPasskeys={account.passkeys.length > 0}
        next={next}
        byPassword={proveByPasswordAndGoOn}
        byPasskey={{ begin: askForProof, send: proveByPasskeyAndGoOn }}
      />
    </DeskPage>
  )
}
