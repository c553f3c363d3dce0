import type { EventDetails, EventName } from './event.ts'
import type { LogKind, LogName, LogWords, Told } from './log.ts'
import type { LogLine } from './person.ts'
import { accessWords, listed, VERB_WORDS } from './role-words.ts'
import { ROLES, type Verb } from './staff.ts'
import { fieldsOf, THING_LINES } from './thing-words.ts'

/** What one can ask the log for. */
export const LOG_KINDS: Record<LogKind, string> = {
  'sign-ins': 'Sign-ins',
  refusals: 'Refusals',
  access: 'Who has access',
  credentials: 'Passwords and second steps',
  sessions: 'Sessions ended',
  letters: 'Letters',
  settings: 'Settings',
  lists: 'Sections, topics, contributors and sources',
  pages: 'Pages, addresses and the front',
  pictures: 'Pictures',
  deliveries: 'Search engines and hubs told',
}

/** One that is added has no words until it is given some here, or in thing-words.ts. */
const LINES: Record<LogName, LogWords> = {
  ...THING_LINES,
  'staff.invited': {
    kind: 'access',
    say: ({ who, whom, ...told }) =>
      told.details.first
        ? 'The paper made the link for its first editor-in-chief'
        : `${who} invited ${whom} as ${accessIn(told)}`,
  },
  'staff.invitation-withdrawn': { kind: 'access', say: ({ who, whom }) => `${who} withdrew the invitation of ${whom}` },
  'staff.joined': { kind: 'access', say: ({ whom, ...told }) => `${whom} accepted an invitation as ${accessIn(told)}` },
  'staff.added': { kind: 'access', say: ({ who, whom, ...told }) => `${who} gave ${whom} access as ${accessIn(told)}` },
  'staff.changed': { kind: 'access', say: changed },
  'staff.switched-off': {
    kind: 'access',
    say: ({ who, whom, details }) => `${who} switched ${whom} off${sessionsEnded(details.sessions)}`,
  },
  'staff.switched-on': { kind: 'access', say: ({ who, whom }) => `${who} switched ${whom} on again` },
  'staff.signed-in': { kind: 'sign-ins', say: ({ who }) => `${who} signed in` },
  'staff.signed-out': { kind: 'sign-ins', say: ({ who }) => `${who} signed out` },
  'staff.proved': { kind: 'sign-ins', say: ({ who }) => `${who} proved again who they are` },
  'staff.sign-in-refused': { kind: 'refusals', say: signInRefused },
  'staff.refused': {
    kind: 'refusals',
    say: ({ who, details, sectionName }) => {
      const where = sectionNames(details.section, sectionName)
      return `${who} tried to ${verbWords(details.verb)}${where ? ` in ${where}` : ''}, which they may not`
    },
  },
  'staff.password-reset-asked': {
    kind: 'credentials',
    say: ({ whom, details }) =>
      details.sent
        ? `Somebody asked for a new password for ${whom}, and a letter was sent`
        : `Somebody asked for a new password for ${whom}, and no letter was sent`,
  },
  'staff.password-reset': {
    kind: 'credentials',
    say: ({ who, whom, details }) => `${who} reset the password of ${whom}${reasonOf(details)}`,
  },
  'staff.password-changed': {
    kind: 'credentials',
    say: ({ whom, details }) =>
      `${whom} set a new password${details.byLink ? ' by a link' : ''}${sessionsEnded(details.sessionsEnded ?? details.sessions)}`,
  },
  'staff.second-factor-reset': {
    kind: 'credentials',
    say: ({ who, whom, details }) => `${who} reset the second step of ${whom}${reasonOf(details)}`,
  },
  'staff.codes-set-up': { kind: 'credentials', say: ({ whom }) => `${whom} set up codes of an authenticator app` },
  'staff.recovery-codes-made': { kind: 'credentials', say: ({ whom }) => `${whom} made new recovery codes` },
  'staff.recovery-code-used': { kind: 'credentials', say: ({ whom }) => `${whom} used a recovery code` },
  'staff.passkey-added': { kind: 'credentials', say: ({ whom }) => `${whom} added a passkey` },
  'staff.passkey-removed': { kind: 'credentials', say: ({ whom }) => `${whom} removed a passkey` },
  'staff.session-ended': {
    kind: 'sessions',
    say: ({ who, whom, isOwn }) =>
      isOwn ? `${who} ended a session of their own` : `${who} ended a session of ${whom}`,
  },
  'staff.sessions-ended': {
    kind: 'sessions',
    say: ({ who, whom, isOwn }) =>
      isOwn ? `${who} ended all other sessions of their own` : `${who} ended all sessions of ${whom}`,
  },
  'letter.written': { kind: 'letters', say: ({ who, details }) => `${who} wrote ${letterWords(details.kind)}` },
  'letter.sent-again': { kind: 'letters', say: ({ who, details }) => `${who} sent ${letterWords(details.kind)} again` },
  'letter.dropped': { kind: 'letters', say: ({ who, details }) => `${who} dropped ${letterWords(details.kind)}` },
}

/** One line of the log as a sentence. Sections are named by whoever knows their names. */
export function logSentence(line: LogLine, sectionName: (id: string) => string | undefined): string {
  if (!isLogName(line.name)) return `${actorWords(line)}: ${line.name}`
  const { details, subjectId, actor } = line
  const isOwn = 'staffId' in actor && actor.staffId === subjectId
  const whom = line.subjectName ?? 'somebody unknown'
  const told = {
    who: actorWords(line),
    whom,
    what: line.subjectName,
    other: line.otherName,
    isOwn,
    details,
    sectionName,
  }
  return `${sentenceStart(LINES[line.name].say(told))}.`
}

/** The events of a kind. */
export function namesOfKind(kind: LogKind): EventName[] {
  return Object.keys(LINES).filter((name): name is LogName => isLogName(name) && LINES[name].kind === kind)
}

/** Of which kind an event is; none where the log does not keep it. */
export const kindOf = (name: EventName): LogKind | undefined => (isLogName(name) ? LINES[name].kind : undefined)

export const isLogKind = (text: string): text is LogKind => Object.hasOwn(LOG_KINDS, text)

const isLogName = (name: string): name is LogName => Object.hasOwn(LINES, name)

const SYSTEMS: Record<string, string> = {
  console: 'Whoever runs the paper',
  door: 'Somebody at the door',
  clock: 'The clock of the paper',
  import: 'The import',
  demo: 'The demo newspaper',
}

function actorWords({ actor }: LogLine): string {
  return 'system' in actor ? (SYSTEMS[actor.system] ?? actor.system) : (actor.name ?? 'Somebody who is gone')
}

function signInRefused({ who, whom, isOwn, details }: Told): string {
  switch (details.step) {
    case 'limit':
      return 'Too many tries from one address: it has to wait'
    case 'proof':
      return isOwn ? `${who} could not prove again who they are` : `Somebody could not prove to be ${whom}`
    case 'code':
      return `Somebody with the password of ${whom} gave a wrong code`
    case 'enrolment':
      return `${whom} gave a wrong first code`
    case 'passkey':
      return `A passkey for ${whom} was refused`
    default:
      return `Somebody gave a wrong password for ${whom}`
  }
}

function changed({ who, whom, details, sectionName }: Told): string {
  const sentence = `${who} changed ${whom}${fieldsOf(details.fields)}`
  if (details.roleBefore === undefined) return sentence
  const before = accessIn({
    details: { role: details.roleBefore, sections: details.sectionsBefore ?? [] },
    sectionName,
  })
  return `${sentence}, from ${before} to ${accessIn({ details, sectionName })}`
}

function accessIn({ details, sectionName }: Pick<Told, 'details' | 'sectionName'>): string {
  const role = ROLES.find((one) => one === details.role)
  if (!role) return 'something else'
  const { sections } = details
  return accessWords(role, sections === 'all' ? 'all' : namesIn(sections, sectionName))
}

const sectionNames = (value: unknown, sectionName: Told['sectionName']) => listed(namesIn(value, sectionName))

function namesIn(value: unknown, sectionName: Told['sectionName']): string[] {
  const ids = Array.isArray(value) ? value : value === undefined ? [] : [value]
  return ids.map((id) => sectionName(String(id)) ?? 'a section that is gone')
}

const isVerb = (text: unknown): text is Verb => typeof text === 'string' && Object.hasOwn(VERB_WORDS, text)
const verbWords = (verb: unknown) => (isVerb(verb) ? VERB_WORDS[verb] : 'do something')

const reasonOf = ({ reason }: EventDetails) => (reason ? `: “${reason}”` : '')

function sessionsEnded(count: unknown): string {
  if (typeof count !== 'number' || count === 0) return ''
  return count === 1 ? ' and ended one session' : ` and ended ${count} sessions`
}

function letterWords(kind: unknown): string {
  if (kind === 'invitation') return 'the letter of an invitation'
  return kind === 'password-reset' ? 'the letter for a new password' : 'a letter'
}

const sentenceStart = (text: string) => text.charAt(0).toLocaleUpperCase('en') + text.slice(1)
