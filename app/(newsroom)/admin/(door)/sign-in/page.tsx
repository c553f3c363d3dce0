import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { paperName } from '#app/(newsroom)/admin/(door)/paper.ts'
import { currentStaff } from '#app/(newsroom)/session.ts'
import { KeptHere } from '#components/newsroom/door/kept-here.tsx'
import { Form } from '#components/newsroom/form/form.tsx'
import { PasswordField } from '#components/newsroom/form/password-field.tsx'
import { SubmitButton } from '#components/newsroom/form/submit-button.tsx'
import { TextField } from '#components/newsroom/form/text-field.tsx'
import { DoorLayout } from '#components/newsroom/shell/door-layout.tsx'
import { readNewsroomAddress } from '#domain/newsroom-address.ts'
import { askForPasskey, giveAddressAndPassword, givePasskey } from './actions.ts'

export const metadata: Metadata = { title: 'Sign in' }

type Props = { searchParams: Promise<{ next?: string }> }

export default async function SignInPage({ searchParams }: Props) {
  const next = readNewsroomAddress((await searchParams).next)
  if (await currentStaff()) redirect(next ?? '/admin')
  const hidden = next === undefined ? undefined : { next }
  return (
    <DoorLayout
      paperName={await paperName()}
      title="Sign in"
      lead={next && <p>You will be taken back to where you were.</p>}
      foot={
        <p>Everyone is asked for a second step. Sign-ins are logged with time and place; yours are on your account.</p>
      }
    >
      <KeptHere />
      <Form action={giveAddressAndPassword} hidden={hidden} label="Sign in">
        <TextField name="email" type="email" label="Work email" autoComplete="username" required />
        <PasswordField
          autoComplete="current-password"
          required
          aside={
            <a className="link" href="/admin/sign-in/forgotten">
              Forgotten it?
            </a>
          }
        />
        <SubmitButton wide>Sign in</SubmitButton>
      </Form>
      <Form
        action={givePasskey}
        hidden={hidden}
        label="Sign in with a passkey"
        passkey={{ kind: 'use', begin: askForPasskey }}
      >
        <SubmitButton look="quiet" wide>
          Use a passkey
        </SubmitButton>
      </Form>
    </DoorLayout>
  )
}
