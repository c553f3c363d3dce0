import type { Metadata } from 'next'
import { ProveFirst } from '#app/(newsroom)/admin/(desk)/prove/prove-first.tsx'
import { myAccount, thePaper } from '#app/(newsroom)/desk-frame.tsx'
import { requireStaff } from '#app/(newsroom)/session.ts'
import { AccountView } from '#components/newsroom/account/account-view.tsx'
import { DeskPage } from '#components/newsroom/shell/desk-page.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { may } from '#domain/staff.ts'
import {
  addMyPasskey,
  askForPasskeyOfMine,
  changeMyPassword,
  endMyOtherSessions,
  endMySession,
  makeMyRecoveryCodes,
  removeMyPasskey,
} from './actions.ts'

export const metadata: Metadata = { title: 'Account' }

type Props = { searchParams: Promise<{ done?: string }> }

export default async function AccountPage({ searchParams }: Props) {
  const staff = await requireStaff()
  const [account, paper, { done }] = await Promise.all([myAccount(), thePaper(), searchParams])
  return (
    <DeskPage title="Account" sub={account.name}>
      {done === 'codes' && (
        <div role="status" className="mb-2">
          <Notice look="good">The codes of your app are set up. The earlier ones count no more.</Notice>
        </div>
      )}
      <ProveFirst staff={staff} back="/admin/account" />
      <AccountView
        account={account}
        now={new Date()}
        timeZone={paper.timeZone}
        changeHref={may(staff, 'change-person') ? `/admin/people/${staff.id}` : undefined}
        actions={{
          changePassword: changeMyPassword,
          askForPasskeyOfMine,
          addPasskey: addMyPasskey,
          removePasskey: removeMyPasskey,
          makeRecoveryCodes: makeMyRecoveryCodes,
          endSession: endMySession,
          endOtherSessions: endMyOtherSessions,
        }}
      />
    </DeskPage>
  )
}
