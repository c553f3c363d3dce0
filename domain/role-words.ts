import type { Access } from './person.ts'
import { AUTHORITY, type Role, type Verb } from './staff.ts'

/** What a role is called on a page. */
export const ROLE_NAMES: Record<Role, string> = {
  reporter: 'Reporter',
  subeditor: 'Subeditor',
  'section-editor': 'Section editor',
  editor: 'Editor',
  'editor-in-chief': 'Editor-in-chief',
  'picture-editor': 'Picture editor',
}

/** What somebody does when they use a verb, as one says it: “may …”. */
export const VERB_WORDS: Record<Verb, string> = {
  start: 'start a story',
  save: 'write in a story',
  submit: 'submit a story',
  recall: 'recall a story that was submitted',
  'open-story': 'open a story',
  'take-over': 'take over a story that somebody else has open',
  note: 'leave notes for the desk',
  'make-preview': 'make a link to preview a story',
  'revoke-preview': 'revoke a preview link',
  'send-back': 'send a story back, with a reason',
  approve: 'approve what others wrote',
  'approve-own': 'approve one’s own text, with a reason that is logged',
  assign: 'assign stories and set when they are due',
  spike: 'spike a story',
  revive: 'revive a story from the spike',
  publish: 'publish a story',
  schedule: 'schedule a story',
  unschedule: 'unschedule a story',
  update: 'update a published story',
  correct: 'correct a published story',
  withdraw: 'withdraw a published story',
  reinstate: 'reinstate a withdrawn story',
  move: 'move a story to another address',
  embargo: 'put a story under embargo',
  lift: 'lift an embargo',
  'see-embargoed': 'read stories under embargo',
  redact: 'redact published text for good',
  'record-passed': 'record what has gone out on time',
  'thin-autosaves': 'thin autosaves',
  'add-picture': 'add pictures',
  'describe-picture': 'write the words of pictures',
  'focus-picture': 'set the focus of pictures',
  'change-printed-picture': 'change pictures that readers see',
  'sweep-pictures': 'sweep the picture store',
  'set-splash': 'choose the splash',
  'make-topic': 'make topics',
  'change-topic': 'change topics',
  'merge-topics': 'merge topics',
  'unmerge-topic': 'part merged topics again',
  'make-source': 'make sources',
  'change-source': 'change sources',
  'make-contributor': 'make contributors',
  'change-contributor': 'change contributors',
  'make-section': 'make sections',
  'change-section': 'change sections',
  'save-page': 'write the pages about the paper',
  'keep-address': 'lead old addresses to new ones',
  'drop-address': 'drop old addresses',
  'count-missing': 'count what is asked for in vain',
  'see-deliveries': 'see what search engines and hubs were told',
  'send-delivery-again': 'tell search engines and hubs again',
  'change-settings': 'change the settings of the paper',
  'see-people': 'see who has access',
  'see-log': 'read the log of access',
  invite: 'invite people',
  'withdraw-invitation': 'withdraw an invitation',
  'add-person': 'add people from the command line',
  'change-person': 'change the names, roles and sections of others',
  'switch-off': 'switch people off',
  'switch-on': 'switch people on again',
  'reset-password': 'reset the passwords of others, with a reason that is logged',
  'reset-second-factor': 'reset the second step of others, with a reason that is logged',
  'end-sessions-of': 'sign others out',
  'send-letter-again': 'send a dead letter again',
  'drop-letter': 'drop a dead letter',
  'see-own-account': 'see one’s own account',
  'change-own-password': 'change one’s own password',
  'set-up-codes': 'set up codes of an authenticator app',
  'make-recovery-codes': 'make new recovery codes',
  'add-passkey': 'add a passkey of one’s own',
  'remove-passkey': 'remove a passkey of one’s own',
  'end-own-session': 'end one’s own sessions',
}

/** The groups in which the verbs are told, in the order of a day. */
const GROUPS = {
  Writing: ['start', 'save', 'submit', 'recall', 'open-story', 'take-over', 'note', 'make-preview', 'revoke-preview'],
  Editing: ['send-back', 'approve', 'approve-own', 'assign', 'spike', 'revive'],
  Publishing: ['publish', 'schedule', 'unschedule', 'update', 'correct', 'withdraw', 'reinstate', 'move', 'redact'],
  Embargoes: ['embargo', 'lift', 'see-embargoed'],
  'Fronts and pictures': ['add-picture', 'describe-picture', 'focus-picture', 'change-printed-picture', 'set-splash'],
  'Topics, sources and bylines': [
    'make-topic',
    'change-topic',
    'merge-topics',
    'unmerge-topic',
    'make-source',
    'change-source',
    'make-contributor',
    'change-contributor',
  ],
  'The paper': [
    'make-section',
    'change-section',
    'save-page',
    'keep-address',
    'drop-address',
    'see-deliveries',
    'send-delivery-again',
    'change-settings',
  ],
  People: [
    'see-people',
    'see-log',
    'invite',
    'withdraw-invitation',
    'change-person',
    'switch-off',
    'switch-on',
    'reset-password',
    'reset-second-factor',
    'end-sessions-of',
    'send-letter-again',
    'drop-letter',
  ],
  'Own account': [
    'see-own-account',
    'change-own-password',
    'set-up-codes',
    'make-recovery-codes',
    'add-passkey',
    'remove-passkey',
    'end-own-session',
  ],
} as const satisfies Record<string, readonly Verb[]>

export type Duties = { about: string; may: readonly string[] }

/** What a role may do, in plain words; read off the table that the verbs ask, so that the two cannot disagree. */
export function dutiesOf(role: Role): Duties[] {
  const mayUse = (verb: Verb) => AUTHORITY[verb].roles.some((allowed) => allowed === role)
  return Object.entries(GROUPS)
    .map(([about, verbs]) => ({ about, may: verbs.filter(mayUse).map((verb) => VERB_WORDS[verb]) }))
    .filter(({ may }) => may.length > 0)
}

/** Where somebody may do it. */
export function scopeWords({ sections }: Pick<Access, 'sections'>, names: readonly string[]): string {
  if (sections === 'all') return 'All sections'
  return names.length > 0 ? names.join(', ') : 'No section'
}

/** `editor in National and World`: a role where it counts, within a sentence. */
export function accessWords(role: Role, sectionNames: readonly string[] | 'all'): string {
  const name = ROLE_NAMES[role].toLowerCase()
  if (sectionNames === 'all') return `${name} in all sections`
  return sectionNames.length > 0 ? `${name} in ${listed(sectionNames)}` : name
}

/** `one, two and three` */
export const listed = (words: readonly string[]) => new Intl.ListFormat('en-GB').format(words)

/** The verbs that are told in no group: what no person ever does. */
export const untold = (Object.keys(AUTHORITY) as Verb[]).filter(
  (verb) => !Object.values(GROUPS).some((verbs: readonly Verb[]) => verbs.includes(verb)),
)
