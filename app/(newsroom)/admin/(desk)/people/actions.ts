'use server'

import { z } from 'zod'
import { email } from '#app/(newsroom)/admin/(door)/sign-in/fields.ts'
import { deskAction } from '#app/(newsroom)/desk-action.ts'
import { shown } from '#app/(newsroom)/session/shown.ts'
import { invitationPath, resetPath } from '#domain/newsroom-path.ts'
import { site } from '#lib/site.ts'
import { changePerson } from '#verbs/staff/change-person.ts'
import { endSessionsOf } from '#verbs/staff/end-sessions-of.ts'
import { inviteStaff } from '#verbs/staff/invite.ts'
import { resetPassword } from '#verbs/staff/reset-password.ts'
import { resetSecondFactor } from '#verbs/staff/reset-second-factor.ts'
import { switchOff } from '#verbs/staff/switch-off.ts'
import { switchOn } from '#verbs/staff/switch-on.ts'
import { withdrawInvitation } from '#verbs/staff/withdraw-invitation.ts'
import { access, name, reason, staffId } from './fields.ts'

const person = z.object({ staffId })
const withReason = z.object({ staffId, reason })

export const invite = deskAction(z.object({ email, name }).and(access), inviteStaff, ({ token }, { name, email }) => ({
  message: site().sendsMail
    ? `Invited ${name}. A letter to ${email} is on its way; this is the same link, shown only now.`
    : `Invited ${name}. Pass this link on: it opens once, within seven days, and is shown only now.`,
  kept: [{ label: 'Link of the invitation', value: site().origin + invitationPath(token) }],
}))

export const withdraw = deskAction(z.object({ invitationId: z.uuid() }), withdrawInvitation, () =>
  shown({ message: 'Withdrawn. The link opens nothing any more.' }),
)

export const rename = deskAction(z.object({ staffId, name, email }), changePerson, () => shown({ message: 'Changed.' }))

export const changeAccess = deskAction(person.and(access), changePerson, () =>
  shown({ message: 'Changed. It holds from their next click on.' }),
)

// One action for both ways: without a script React drops the answer of a form that has another action afterwards.
export const switchPerson = deskAction(
  person.extend({ access: z.enum(['on', 'off']) }),
  (staff, { staffId, access }) => (access === 'on' ? switchOn : switchOff)(staff, { staffId }),
  (_, { access }) =>
    shown({
      message:
        access === 'on' ? 'Switched on. They sign in as before.' : 'Switched off. They are signed out everywhere.',
    }),
)

export const resetPersonsPassword = deskAction(withReason, resetPassword, ({ token }) => ({
  message: site().sendsMail
    ? 'A letter with a link is on its way to them; this is the same link, shown only now. It counts for an hour.'
    : 'Pass this link on to them: it opens once, within an hour, and is shown only now.',
  kept: [{ label: 'Link for a new password', value: site().origin + resetPath(token) }],
}))

export const resetPersonsSecondStep = deskAction(withReason, resetSecondFactor, () =>
  shown({ message: 'Reset. They set up a new second step when they next sign in.' }),
)

export const endPersonsSession = deskAction(z.object({ staffId, sessionId: z.uuid() }), endSessionsOf, () =>
  shown({ message: 'Ended. They are signed out there.' }),
)

export const endPersonsSessions = deskAction(person, endSessionsOf, () =>
  shown({ message: 'Ended. They are signed out everywhere.' }),
)
