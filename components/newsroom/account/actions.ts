import type { Passkey } from '#components/newsroom/form/passkey.ts'
import type { FormAction } from '#components/ui/form-state.ts'

/** What the page of one's account does. */
export type AccountActions = {
  changePassword: FormAction
  askForPasskeyOfMine: Extract<Passkey, { kind: 'make' }>['begin']
  addPasskey: FormAction
  removePasskey: FormAction
  makeRecoveryCodes: FormAction
  endSession: FormAction
  endOtherSessions: FormAction
}
