export const ROLES = ['reporter', 'subeditor', 'section-editor', 'editor', 'editor-in-chief', 'picture-editor'] as const
export type Role = (typeof ROLES)[number]

/** The sections in which a person may do what their role allows, by id. */
export type Scope = 'all' | readonly string[]

/** A person with access, as they are signed in. */
export type Staff = {
  id: string
  name: string
  role: Role
  sections: Scope
  /** The session they act in; none on the command line of a test. */
  session?: { id: string; provedSecondsAgo: number }
}

/**
 * The paper's own hands: `console` is whoever has a shell on the machine and runs `npx broadsheet`, `door` is where people
 * are let in before anybody knows who they are.
 */
export type System = 'import' | 'demo' | 'clock' | 'console' | 'door'

/** Who does something: a person, or one of the paper's own hands. */
export type Actor = Staff | { system: System }

type Authority = {
  roles: readonly Role[]
  systems: readonly System[]
  /** Whether a person must have proved who they are within the last minutes. */
  proved?: true
}

/** How long a proof of who somebody is counts for what is dangerous. */
export const PROOF_COUNTS_SECONDS = 600

const WRITERS = ['reporter', 'subeditor', 'section-editor', 'editor', 'editor-in-chief'] as const
const EDITORS = ['section-editor', 'editor', 'editor-in-chief'] as const
const CHIEFS = ['editor', 'editor-in-chief'] as const
const CHIEF = ['editor-in-chief'] as const
const HANDS = ['import', 'demo'] as const
const CONSOLE = ['console'] as const
const CLOCK = ['clock'] as const

/** Who may do what: the one table, asked in the first line of every verb. */
export const AUTHORITY = {
  start: { roles: WRITERS, systems: HANDS },
  save: { roles: WRITERS, systems: HANDS },
  publish: { roles: EDITORS, systems: HANDS },
  schedule: { roles: EDITORS, systems: HANDS },
  unschedule: { roles: EDITORS, systems: HANDS },
  update: { roles: EDITORS, systems: HANDS },
  correct: { roles: EDITORS, systems: HANDS },
  withdraw: { roles: EDITORS, systems: HANDS },
  reinstate: { roles: CHIEFS, systems: HANDS },
  embargo: { roles: EDITORS, systems: HANDS },
  lift: { roles: EDITORS, systems: HANDS },
  move: { roles: EDITORS, systems: HANDS },
  'add-picture': { roles: [...WRITERS, 'picture-editor'], systems: HANDS },
  'describe-picture': { roles: [...WRITERS, 'picture-editor'], systems: HANDS },
  'focus-picture': { roles: [...WRITERS, 'picture-editor'], systems: HANDS },
  /** Changing what readers see of a picture that a public story prints. */
  'change-printed-picture': { roles: ['subeditor', ...EDITORS, 'picture-editor'], systems: HANDS },
  'make-topic': { roles: ['subeditor', ...EDITORS], systems: HANDS },
  'make-source': { roles: ['subeditor', ...EDITORS], systems: HANDS },
  'make-contributor': { roles: CHIEFS, systems: HANDS },
  'make-section': { roles: CHIEFS, systems: HANDS },
  'save-page': { roles: CHIEFS, systems: HANDS },
  'change-settings': { roles: ['editor-in-chief'], systems: HANDS },
  'set-splash': { roles: EDITORS, systems: HANDS },
  'keep-address': { roles: CHIEFS, systems: HANDS },
  'drop-address': { roles: CHIEFS, systems: [] },
  'count-missing': { roles: [], systems: CLOCK },
  'see-deliveries': { roles: CHIEFS, systems: [] },
  'send-delivery-again': { roles: CHIEFS, systems: [] },

  submit: { roles: WRITERS, systems: HANDS },
  recall: { roles: WRITERS, systems: HANDS },
  'send-back': { roles: ['subeditor', ...EDITORS], systems: HANDS },
  approve: { roles: ['subeditor', ...EDITORS], systems: HANDS },
  /** Approving what one wrote last; with a reason. */
  'approve-own': { roles: EDITORS, systems: HANDS },
  spike: { roles: EDITORS, systems: HANDS },
  revive: { roles: EDITORS, systems: HANDS },
  assign: { roles: EDITORS, systems: HANDS },
  note: { roles: ROLES, systems: HANDS },
  'open-story': { roles: ROLES, systems: [] },
  'take-over': { roles: WRITERS, systems: [] },
  'see-embargoed': { roles: EDITORS, systems: HANDS },
  redact: { roles: CHIEF, systems: [], proved: true },
  'make-preview': { roles: WRITERS, systems: [] },
  'revoke-preview': { roles: WRITERS, systems: [] },
  'change-section': { roles: CHIEFS, systems: HANDS },
  'change-topic': { roles: ['subeditor', ...EDITORS], systems: HANDS },
  'merge-topics': { roles: CHIEFS, systems: HANDS },
  'unmerge-topic': { roles: CHIEFS, systems: HANDS },
  'change-contributor': { roles: CHIEFS, systems: HANDS },
  'change-source': { roles: ['subeditor', ...EDITORS], systems: HANDS },
  'record-passed': { roles: [], systems: CLOCK },
  'sweep-pictures': { roles: [], systems: CLOCK },
  'thin-autosaves': { roles: [], systems: CLOCK },

  'see-people': { roles: CHIEF, systems: CONSOLE },
  'see-log': { roles: CHIEF, systems: CONSOLE },
  invite: { roles: CHIEF, systems: CONSOLE, proved: true },
  'withdraw-invitation': { roles: CHIEF, systems: CONSOLE },
  'add-person': { roles: [], systems: CONSOLE },
  'change-person': { roles: CHIEF, systems: CONSOLE, proved: true },
  'switch-off': { roles: CHIEF, systems: CONSOLE, proved: true },
  'switch-on': { roles: CHIEF, systems: CONSOLE, proved: true },
  'reset-password': { roles: CHIEF, systems: CONSOLE, proved: true },
  'reset-second-factor': { roles: CHIEF, systems: CONSOLE, proved: true },
  'end-sessions-of': { roles: CHIEF, systems: CONSOLE },
  'send-letter-again': { roles: CHIEF, systems: CONSOLE },
  'drop-letter': { roles: CHIEF, systems: CONSOLE },

  'see-own-account': { roles: ROLES, systems: [] },
  'change-own-password': { roles: ROLES, systems: [], proved: true },
  'set-up-codes': { roles: ROLES, systems: [], proved: true },
  'make-recovery-codes': { roles: ROLES, systems: [], proved: true },
  'add-passkey': { roles: ROLES, systems: [], proved: true },
  'remove-passkey': { roles: ROLES, systems: [], proved: true },
  'end-own-session': { roles: ROLES, systems: [] },
} as const satisfies Record<string, Authority>

export type Verb = keyof typeof AUTHORITY

/** Whether a person's proof of who they are is too old for a verb. */
export function mustProve(actor: Actor, verb: Verb): boolean {
  const authority: Authority = AUTHORITY[verb]
  if ('system' in actor || !authority.proved) return false
  return actor.session !== undefined && actor.session.provedSecondsAgo > PROOF_COUNTS_SECONDS
}

/** Whether an actor may use a verb, in a section where the verb touches one. */
export function may(actor: Actor, verb: Verb, sectionId?: string) {
  const authority: Authority = AUTHORITY[verb]
  if ('system' in actor) return authority.systems.includes(actor.system)
  if (!authority.roles.includes(actor.role)) return false
  return sectionId === undefined || actor.sections === 'all' || actor.sections.includes(sectionId)
}

/** How events and revisions name an actor. */
export const actorName = (actor: Actor) => ('system' in actor ? `system:${actor.system}` : `staff:${actor.id}`)
