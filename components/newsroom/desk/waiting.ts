import { momentWords } from '#components/newsroom/moment.tsx'
import type { Account, DeadLetter, Invitation } from '#domain/person.ts'

type Waiting = {
  key: string
  title: string
  words: string
  href: string
  /** What the button says. */
  label: string
  isUrgent?: boolean
}

type Known = {
  account: Pick<Account, 'hasCodes' | 'passkeys' | 'recoveryCodesLeft'>
  invitations: readonly Invitation[]
  letters: readonly DeadLetter[]
  now: Date
  timeZone: string
}

const FEW_CODES = 3

/** What somebody must see to, the urgent first. */
export function waitingFor({ account, invitations, letters, now, timeZone }: Known): Waiting[] {
  return [
    ...aboutLetters(letters),
    ...aboutAccount(account),
    ...invitations.map((one) => ofInvitation(one, now, timeZone)),
  ]
}

function aboutLetters(letters: readonly DeadLetter[]): Waiting[] {
  const [first] = letters
  if (!first) return []
  const title =
    letters.length === 1 ? 'A letter could not be delivered' : `${letters.length} letters could not be delivered`
  return [
    {
      key: 'letters',
      title,
      words: `The last was to ${first.to}`,
      href: '/admin/letters',
      label: 'See why',
      isUrgent: true,
    },
  ]
}

function aboutAccount({ hasCodes, passkeys, recoveryCodesLeft }: Known['account']): Waiting[] {
  const href = '/admin/account#recovery'
  if (!hasCodes && passkeys.length < 2 && recoveryCodesLeft === 0) {
    return [
      {
        key: 'codes',
        title: 'One lost device would lock you out',
        words: 'You have a single passkey and no recovery codes.',
        href,
        label: 'Make codes',
        isUrgent: true,
      },
    ]
  }
  if (recoveryCodesLeft > FEW_CODES) return []
  const left = recoveryCodesLeft === 0 ? 'No recovery code is left' : `Recovery codes left: ${recoveryCodesLeft}`
  return [
    {
      key: 'codes',
      title: left,
      words: 'They let you in when you have lost your phone.',
      href,
      label: 'Make new ones',
    },
  ]
}

function ofInvitation({ id, name, email, isExpired, expiresAt }: Invitation, now: Date, timeZone: string): Waiting {
  const whom = name || email || 'the first editor-in-chief'
  return {
    key: id,
    title: isExpired ? `The invitation of ${whom} has run out` : `${whom} has not come in yet`,
    words: isExpired
      ? 'Invite them again, or withdraw it.'
      : `The invitation ends ${momentWords(expiresAt, now, timeZone)}.`,
    href: '/admin/people',
    label: 'To the invitations',
  }
}
