import type { Metadata } from 'next'
import { paperName } from '#app/(newsroom)/admin/(door)/paper.ts'
import { Form } from '#components/newsroom/form/form.tsx'
import { PasswordField } from '#components/newsroom/form/password-field.tsx'
import { SubmitButton } from '#components/newsroom/form/submit-button.tsx'
import { TextField } from '#components/newsroom/form/text-field.tsx'
import { DoorLayout } from '#components/newsroom/shell/door-layout.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { ROLE_NAMES } from '#domain/role-words.ts'
import { answer } from '#press/page.ts'
import { type OpenInvitation, readInvitation } from '#verbs/staff/read-invitation.ts'
import { comeIn } from './actions.ts'

export const metadata: Metadata = { title: 'Come in' }

type Props = { params: Promise<{ token: string }> }

export default async function InvitationPage({ params }: Props) {
  const { token } = await params
  const invitation = await readInvitation(token)
  if (!invitation || invitation.expired) return <ClosedInvitation />
  const paper = await paperName()
  return (
    <DoorLayout paperName={paper} title="Come in" lead={<p>{inviting(invitation, paper)}</p>}>
      <Form action={comeIn} hidden={{ token }} label="Come in">
        {invitation.email === undefined ? (
          <TextField name="email" type="email" label="Work email" autoComplete="username" required />
        ) : (
          <TextField
            name="shown"
            type="email"
            label="Work email"
            autoComplete="username"
            defaultValue={invitation.email}
            readOnly
          />
        )}
        <TextField
          name="name"
          label="Your name"
          autoComplete="name"
          defaultValue={invitation.name}
          maxLength={200}
          required
        />
        <PasswordField
          label="Choose a password"
          hint="12 signs or more; spaces count, and a sentence is good."
          autoComplete="new-password"
          required
        />
        <SubmitButton wide>Continue</SubmitButton>
      </Form>
    </DoorLayout>
  )
}

async function ClosedInvitation() {
  answer({ status: 404 })
  return (
    <DoorLayout paperName={await paperName()} title="This invitation opens nothing">
      <Notice look="warn">
        <p>It was used, withdrawn, or has run out. Ask an editor-in-chief for another one.</p>
      </Notice>
      <p>
        <a className="link" href="/admin/sign-in">
          To sign in
        </a>
      </p>
    </DoorLayout>
  )
}

function inviting({ role, sectionNames }: OpenInvitation, paper: string): string {
  const where = sectionNames.length > 0 ? ` for ${new Intl.ListFormat('en-GB').format(sectionNames)}` : ''
  return `You are invited to ${paper} as ${ROLE_NAMES[role].toLowerCase()}${where}. A second step follows: have your phone at hand.`
}
