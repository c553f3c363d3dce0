import { resetPath } from '#domain/newsroom-path.ts'
import { site } from '#lib/site.ts'

/** The letter with the link to set a new password; `why` says who wants it. */
export const resetLetter = (to: string, token: string, why: string) => ({
  kind: 'password-reset' as const,
  to,
  subject: 'A new password for the newsroom',
  lines: [
    why,
    'The link below opens once, within an hour. The second factor stays as it is, and everybody who is signed in as you is signed out.',
    'If you did not ask for this, leave it, and tell an editor-in-chief if it comes again.',
  ],
  link: { label: 'Choose a new password', url: `${site().origin}${resetPath(token)}` },
})
