import { momentWords } from '#components/newsroom/moment.tsx'
import type { Account, DeadLetter, Invitation } from '#domain/person.ts'
import { listed } from '#domain/role-words.ts'

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
  return [...aboutLetters(letters), ...aboutAccount(account), ...aboutInvitations(invitations, now, timeZone)]
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

function aboutInvitations(invitations: readonly Invitation[], now: Date, timeZone: string): Waiting[] {
  const place = { href: '/admin/people', label: 'To the invitations' }
  const open = invitations.filter(({ isExpired }) => !isExpired)
  const ended = invitations.filter(({ isExpired }) => isExpired)
  const firstEnd = open.map(({ expiresAt }) => expiresAt).sort((one, other) => one.getTime() - other.getTime())[0]
  const rows: Waiting[] = []
  if (firstEnd) {
    const [has, ends] =
      open.length === 1 ? ['has', 'The invitation ends'] : ['have', 'The first of their invitations ends']
    const words = `${ends} ${momentWords(firstEnd, now, timeZone)}.`
    rows.push({ key: 'open', title: `${named(open)} ${has} not come in yet`, words, ...place })
  }
  if (ended.length > 0) {
    const what = ended.length === 1 ? 'The invitation' : 'The invitations'
    const has = ended.length === 1 ? 'has' : 'have'
    const title = `${what} of ${named(ended)} ${has} run out`
    rows.push({ key: 'ended', title, words: 'Invite again, or withdraw.', ...place })
  }
  return rows
}

function named(invitations: readonly Invitation[]): string {
  const names = invitations.map(({ name, email }) => name || email || 'the first editor-in-chief')
  return listed(names.length > 3 ? [...names.slice(0, 2), `${names.length - 2} others`] : names)
}
