import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { paperName } from '#app/(newsroom)/admin/(door)/paper.ts'
import {
  askForNewPasskey,
  confirmCodes,
  confirmPasskey,
  keepRecoveryCodes,
} from '#app/(newsroom)/admin/(door)/sign-in/actions.ts'
import { withNext } from '#app/(newsroom)/admin/(door)/sign-in/steps.ts'
import { orRefused } from '#app/(newsroom)/desk-action.ts'
import { ticketUnderWay } from '#app/(newsroom)/session.ts'
import { SetUp } from '#components/newsroom/door/set-up.tsx'
import { DoorLayout } from '#components/newsroom/shell/door-layout.tsx'
import { readNewsroomAddress } from '#domain/newsroom-address.ts'
import { answer } from '#press/page.ts'
import { beginEnrolment } from '#verbs/sign-in/begin-enrolment.ts'

export const metadata: Metadata = { title: 'Set up your second step' }

type Props = { searchParams: Promise<{ next?: string }> }

/** Also where the recovery codes are shown, once; then nothing more is awaited and there is nothing to set up. */
export default async function SetUpPage({ searchParams }: Props) {
  const next = readNewsroomAddress((await searchParams).next)
  const ticket = await ticketUnderWay()
  const again = withNext('/admin/sign-in', next)
  if (!ticket) redirect(again)
  const begun = await orRefused(() => beginEnrolment({ ticket }))
  answer({ showsSecret: true })
  return (
    <DoorLayout paperName={await paperName()} title="Set up your second step">
      <SetUp
        codes={begun.ok ? begun.made : undefined}
        again={again}
        next={next}
        actions={{ askForNewPasskey, confirmCodes, confirmPasskey, keepRecoveryCodes }}
      />
    </DoorLayout>
  )
}
