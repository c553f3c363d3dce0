'use client'

import { useState } from 'react'
import { Dialog } from '#components/newsroom/dialog.tsx'
import { type AgainProps, AskAgain } from '#components/newsroom/form/ask-again.ts'
import { Form } from '#components/newsroom/form/form.tsx'
import type { Passkey } from '#components/newsroom/form/passkey.ts'
import { PasswordField } from '#components/newsroom/form/password-field.tsx'
import { SubmitButton } from '#components/newsroom/form/submit-button.tsx'
import { TextField } from '#components/newsroom/form/text-field.tsx'
import type { FormAction, FormState } from '#components/ui/form-state.ts'

type PasskeyWay = { begin: Extract<Passkey, { kind: 'use' }>['begin']; send: FormAction }

/** The steps of the door as the dialog takes them; each is sent `inPlace=yes` and leads nowhere. */
export type SignInAgainActions = {
  email: string
  signIn: FormAction
  code: FormAction
  prove: FormAction
  /** Whether a proof by password asks for a code too. */
  hasCodes: boolean
  passkeys?: { signIn: PasskeyWay; prove: PasskeyWay }
}

const WORDS = {
  'signed-out': {
    title: 'Sign in again',
    lead: 'Your session has ended. Sign in here: nothing you typed is lost, and it is sent as soon as you are in.',
    passkey: 'Sign in with a passkey',
  },
  unproved: {
    title: 'Is it still you?',
    lead: 'What you are about to do cannot be taken back lightly. Say once more who you are, and it is done.',
    passkey: 'Use a passkey',
  },
} as const

type Props = SignInAgainActions & AgainProps

/** Asks somebody who they are in the middle of their work, over the page that they stay on. */
export function SignInAgain({ why, onDone, onClose, email, signIn, code, prove, hasCodes, passkeys }: Props) {
  const [step, setStep] = useState<'password' | 'code'>('password')
  const words = WORDS[why]
  const passkey = why === 'unproved' ? passkeys?.prove : passkeys?.signIn
  const goOn = (said: FormState) => (said.ok && said.next === 'code' ? setStep('code') : said.ok && onDone())

  return (
    <Dialog title={words.title} onClose={onClose}>
      <AskAgain value={undefined}>
        <p>{words.lead}</p>
        {step === 'code' ? (
          <Form key="code" action={heard(code, goOn)} hidden={IN_PLACE}>
            <CodeField autoFocus />
            <SubmitButton wide>Sign in</SubmitButton>
          </Form>
        ) : (
          <>
            <Form key="password" action={heard(why === 'unproved' ? prove : signIn, goOn)} hidden={IN_PLACE}>
              <TextField
                name="email"
                type="email"
                label="Work email"
                autoComplete="username"
                defaultValue={email}
                readOnly
              />
              <PasswordField autoComplete="current-password" required />
              {why === 'unproved' && hasCodes && <CodeField />}
              <SubmitButton wide>{why === 'unproved' ? 'Go on' : 'Sign in'}</SubmitButton>
            </Form>
            {passkey && (
              <Form
                className="form mt-1"
                action={heard(passkey.send, goOn)}
                hidden={IN_PLACE}
                passkey={{ kind: 'use', begin: passkey.begin }}
              >
                <SubmitButton look="quiet" wide>
                  {words.passkey}
                </SubmitButton>
              </Form>
            )}
          </>
        )}
      </AskAgain>
    </Dialog>
  )
}

const IN_PLACE = { inPlace: 'yes' }

const CodeField = ({ autoFocus }: { autoFocus?: true }) => (
  <TextField
    name="code"
    label="Code"
    hint="Six digits from your authenticator app, or one of your recovery codes."
    autoComplete="one-time-code"
    autoFocus={autoFocus}
    required
    code
  />
)

/** The same action, whose answer is heard by the dialog as well as by its form. */
const heard =
  (action: FormAction, hear: (said: FormState) => unknown): FormAction =>
  async (before, form) => {
    const said = await action(before, form)
    hear(said)
    return said
  }
