import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { paperName } from '#app/(newsroom)/admin/(door)/paper.ts'
import { askForPasskey, giveCode, givePasskey } from '#app/(newsroom)/admin/(door)/sign-in/actions.ts'
import { withNext } from '#app/(newsroom)/admin/(door)/sign-in/steps.ts'
import { ticketUnderWay } from '#app/(newsroom)/session.ts'
import { Form } from '#components/newsroom/form/form.tsx'
import { SubmitButton } from '#components/newsroom/form/submit-button.tsx'
import { TextField } from '#components/newsroom/form/text-field.tsx'
import { DoorLayout } from '#components/newsroom/shell/door-layout.tsx'
import { readNewsroomAddress } from '#domain/newsroom-address.ts'

export const metadata: Metadata = { title: 'Your code' }

type Props = { searchParams: Promise<{ next?: string }> }

export default async function CodePage({ searchParams }: Props) {
  const next = readNewsroomAddress((await searchParams).next)
  if (!(await ticketUnderWay())) redirect(withNext('/admin/sign-in', next))
  const hidden = next === undefined ? undefined : { next }
  return (
    <DoorLayout
      paperName={await paperName()}
      title="Your code"
      lead={<p>Type the six digits that your authenticator app shows, or one of your recovery codes.</p>}
      foot={
        <p>
          <a className="link" href={withNext('/admin/sign-in', next)}>
            Begin again
          </a>
          . If you have neither the app nor a recovery code, ask an editor-in-chief.
        </p>
      }
    >
      <Form action={giveCode} hidden={hidden} label="Your code">
        <TextField name="code" label="Code" code autoComplete="one-time-code" maxLength={100} required autoFocus />
        <SubmitButton wide>Continue</SubmitButton>
      </Form>
      <Form action={givePasskey} hidden={hidden} label="Your passkey" passkey={{ kind: 'use', begin: askForPasskey }}>
        <SubmitButton look="quiet" wide>
          Use a passkey
        </SubmitButton>
      </Form>
    </DoorLayout>
  )
}
