'use client'

import type {
  PublicKeyCredentialCreationOptionsJSON,
  PublicKeyCredentialRequestOptionsJSON,
} from '@simplewebauthn/browser'
import type { Refused } from '#components/ui/form-state.ts'

type Begun<Options> = { ok: true; options: Options } | Refused

/** A passkey is asked for before the form is sent: to be used, or to be made. */
export type Passkey =
  | { kind: 'use'; begin: () => Promise<Begun<PublicKeyCredentialRequestOptionsJSON>> }
  | { kind: 'make'; begin: () => Promise<Begun<PublicKeyCredentialCreationOptionsJSON>> }

/** Lets the browser ask for the passkey and puts what it says into the form; or says why there is none. */
export async function askForPasskey(passkey: Passkey, form: FormData): Promise<Refused | undefined> {
  const { startAuthentication, startRegistration } = await import('@simplewebauthn/browser')
  try {
    const begun = await passkey.begin()
    if (!begun.ok) return begun
    const response =
      passkey.kind === 'use'
        ? await startAuthentication({ optionsJSON: begun.options as PublicKeyCredentialRequestOptionsJSON })
        : await startRegistration({ optionsJSON: begun.options as PublicKeyCredentialCreationOptionsJSON })
    form.set('response', JSON.stringify(response))
    return undefined
  } catch (error) {
    return { ok: false, kind: 'refused', message: wordsFor(error, passkey.kind) }
  }
}

function wordsFor(error: unknown, kind: Passkey['kind']): string {
  const name = error instanceof Error ? error.name : ''
  if (name === 'InvalidStateError') return 'There is a passkey for you on this device already. Choose another device.'
  return kind === 'use'
    ? 'No passkey was used. Try again, or sign in with your password.'
    : 'No passkey was made. Try again, or use codes from an authenticator app.'
}
