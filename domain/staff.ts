export const ROLES = ['reporter', 'subeditor', 'section-editor', 'editor', 'editor-in-chief', 'picture-editor'] as const
export type Role = (typeof ROLES)[number]

/** A person with access. `sections` limits what they may touch; `all` is everything. */
export type Staff = { id: string; name: string; role: Role; sections: 'all' | readonly string[] }

/** Who does something: a person, or one of the paper's own hands. */
export type Actor = Staff | { system: 'import' | 'demo' | 'clock' }

type Authority = { roles: readonly Role[]; systems: readonly ('import' | 'demo' | 'clock')[] }

const WRITERS = ['reporter', 'subeditor', 'section-editor', 'editor', 'editor-in-chief'] as const
const EDITORS = ['section-editor', 'editor', 'editor-in-chief'] as const
const CHIEFS = ['editor', 'editor-in-chief'] as const
const HANDS = ['import', 'demo'] as const

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
  'make-topic': { roles: ['subeditor', ...EDITORS], systems: HANDS },
  'make-source': { roles: ['subeditor', ...EDITORS], systems: HANDS },
  'make-contributor': { roles: CHIEFS, systems: HANDS },
  'make-section': { roles: CHIEFS, systems: HANDS },
  'save-page': { roles: CHIEFS, systems: HANDS },
  'change-settings': { roles: ['editor-in-chief'], systems: HANDS },
  'set-splash': { roles: EDITORS, systems: HANDS },
  'keep-address': { roles: CHIEFS, systems: HANDS },
} as const satisfies Record<string, Authority>

export type Verb = keyof typeof AUTHORITY

/** Whether an actor may use a verb, in a section where the verb touches one. */
export function may(actor: Actor, verb: Verb, sectionId?: string) {
  const authority: Authority = AUTHORITY[verb]
  if ('system' in actor) return authority.systems.includes(actor.system)
  if (!authority.roles.includes(actor.role)) return false
  return sectionId === undefined || actor.sections === 'all' || actor.sections.includes(sectionId)
}

/** How events and revisions name an actor. */
export const actorName = (actor: Actor) => ('system' in actor ? `system:${actor.system}` : `staff:${actor.id}`)
