import type { Metadata } from 'next'
import { paperName } from '#app/(newsroom)/admin/(door)/paper.ts'
import { askForNewPassword } from '#app/(newsroom)/admin/(door)/sign-in/actions.ts'
import { Form } from '#components/newsroom/form/form.tsx'
import { SubmitButton } from '#components/newsroom/form/submit-button.tsx'
import { TextField } from '#components/newsroom/form/text-field.tsx'
import { DoorLayout } from '#components/newsroom/shell/door-layout.tsx'
import { site } from '#lib/site.ts'

export const metadata: Metadata = { title: 'A new password' }

export default async function ForgottenPage() {
  return (
    <DoorLayout
      paperName={await paperName()}
      title="A new password"
      lead={
        site().sendsMail ? (
          <p>We send you a link to set one. Your second step stays as it is.</p>
        ) : (
          <p>This paper sends no letters. Ask an editor-in-chief for a link to set a new password.</p>
        )
      }
      foot={
        <p>
          <a className="link" href="/admin/sign-in">
            Back to sign in
          </a>
        </p>
      }
    >
      {site().sendsMail && (
        <Form action={askForNewPassword} once label="A new password">
          <TextField name="email" type="email" label="Work email" autoComplete="username" required />
          <SubmitButton wide>Send the link</SubmitButton>
        </Form>
      )}
    </DoorLayout>
  )
}
