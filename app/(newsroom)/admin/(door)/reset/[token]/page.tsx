import type { Metadata } from 'next'
import { paperName } from '#app/(newsroom)/admin/(door)/paper.ts'
import { Form } from '#components/newsroom/form/form.tsx'
import { PasswordField } from '#components/newsroom/form/password-field.tsx'
import { SubmitButton } from '#components/newsroom/form/submit-button.tsx'
import { DoorLayout } from '#components/newsroom/shell/door-layout.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { isResetOpen } from '#verbs/staff/set-password.ts'
import { giveNewPassword } from './actions.ts'

export const metadata: Metadata = { title: 'Set a new password' }

type Props = { params: Promise<{ token: string }> }

/** Once the link is used it opens nothing; the form stands there all the same, to say what became of it. */
export default async function ResetPage({ params }: Props) {
  const { token } = await params
  const isOpen = await isResetOpen(token)
  return (
    <DoorLayout
      paperName={await paperName()}
      title="Set a new password"
      foot={
        <p>
          <a className="link" href="/admin/sign-in">
            To sign in
          </a>
        </p>
      }
    >
      <Form action={giveNewPassword} once hidden={{ token }} label="Set a new password">
        {isOpen ? (
          <>
            <PasswordField
              label="New password"
              hint="12 signs or more; spaces count, and a sentence is good."
              autoComplete="new-password"
              required
            />
            <SubmitButton wide>Set the password</SubmitButton>
          </>
        ) : (
          <Notice look="warn" title="This link opens nothing any more.">
            <p>
              It was used, replaced, or has run out.{' '}
              <a className="link" href="/admin/sign-in/forgotten">
                Ask for a new one
              </a>
            </p>
          </Notice>
        )}
      </Form>
    </DoorLayout>
  )
}
