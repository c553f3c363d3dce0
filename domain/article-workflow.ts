import { fourEyes } from './four-eyes.ts'
import type { EntryKind, PublicState } from './publication.ts'
import { type Actor, may, type Verb } from './staff.ts'
import { wrongStage, wrongState } from './workflow-sentences.ts'

export const STAGES = ['draft', 'submitted', 'approved', 'spiked'] as const

/** Where the working revision stands; says nothing about what is public. */
export type Stage = (typeof STAGES)[number]

export const EMBARGO_LIFTS = ['editors', 'chiefs', 'editor-in-chief'] as const
/** Who may end an embargo before its hour: any editor in scope, the editors of the whole paper, or its chief alone. */
export type EmbargoLift = (typeof EMBARGO_LIFTS)[number]

/** What whoever uses a verb must say with it. */
export type Need = 'reason' | 'time' | 'note' | 'person' | 'text' | 'address' | 'revision'

type Arrow = {
  /** Stages from which it goes. */
  from: readonly Stage[]
  /** The stage after; as before where there is none. What lets out another revision than the working one leaves it, too. */
  to?: Stage
  /** What readers must see of the story. */
  seen: readonly PublicState[]
  /** What they may see of it after, as far as nobody waits; as before where there is none. */
  becomes?: readonly PublicState[]
  needs?: Need
}

const ON_DESK = ['draft', 'submitted', 'approved'] as const
const ANY = ['never', 'scheduled', 'public', 'withdrawn'] as const
const UNSEEN = ['never', 'scheduled'] as const

/** The life of a story: every verb, whence and whither. What is not here does not happen. */
export const WORKFLOW = {
  save: { from: ON_DESK, to: 'draft', seen: ANY },
  submit: { from: ['draft'], to: 'submitted', seen: ANY },
  recall: { from: ['submitted'], to: 'draft', seen: ANY },
  'send-back': { from: ['submitted'], to: 'draft', seen: ANY, needs: 'reason' },
  approve: { from: ['submitted'], to: 'approved', seen: ANY },
  publish: { from: ON_DESK, to: 'approved', seen: UNSEEN, becomes: ['public'] },
  schedule: { from: ON_DESK, to: 'approved', seen: UNSEEN, becomes: ['scheduled'], needs: 'time' },
  unschedule: { from: ON_DESK, seen: ['scheduled', 'public'], becomes: ['never', 'scheduled', 'public'] },
  update: { from: ON_DESK, to: 'approved', seen: ['public'], becomes: ['public'] },
  correct: { from: ON_DESK, to: 'approved', seen: ['public'], becomes: ['public'], needs: 'note' },
  withdraw: {
    from: ON_DESK,
    seen: ['public', 'scheduled'],
    becomes: ['withdrawn', 'public', 'scheduled'],
    needs: 'reason',
  },
  reinstate: { from: ON_DESK, to: 'approved', seen: ['withdrawn'], becomes: ['public'] },
  embargo: { from: ON_DESK, seen: UNSEEN, becomes: UNSEEN, needs: 'reason' },
  lift: { from: [...ON_DESK, 'spiked'], seen: UNSEEN },
  move: { from: [...ON_DESK, 'spiked'], seen: ANY, needs: 'address' },
  spike: { from: ON_DESK, to: 'spiked', seen: ['never'] },
  revive: { from: ['spiked'], to: 'draft', seen: ['never'] },
  assign: { from: ON_DESK, seen: ANY, needs: 'person' },
  note: { from: STAGES, seen: ANY, needs: 'text' },
  'take-over': { from: STAGES, seen: ANY },
  redact: { from: STAGES, seen: ANY, needs: 'revision' },
} as const satisfies Partial<Record<Verb, Arrow>>

export type WorkflowVerb = keyof typeof WORKFLOW
export const WORKFLOW_VERBS = Object.keys(WORKFLOW) as WorkflowVerb[]
const arrowOf = (verb: WorkflowVerb): Arrow => WORKFLOW[verb]

/** A story as the workflow sees it at a moment. */
export type StoryNow = {
  stage: Stage
  publicState: PublicState
  sectionId: string
  /** Whether whoever asks started it, wrote one of its revisions, or is assigned to it. */
  isMine: boolean
  /** Whether its embargo has yet to end, and who may end it before. */
  embargoed: boolean
  embargoLift?: EmbargoLift
  /** Who made the working revision, as events name them. */
  lastWriter: string
  /** Kinds of what is scheduled. */
  pending: readonly EntryKind[]
  /** Whether the working revision is one that readers see, or are to see: nobody’s text waits. */
  workingIsOut?: boolean
  /** Whether somebody else has it open. */
  heldByOther?: boolean
}

/** The verbs that somebody may use on a story now, and what they must say with each: asked by the bar and by the verbs. */
export function verbsNow({ staff, ...story }: StoryNow & { staff: Actor }): { verb: WorkflowVerb; needs?: Need }[] {
  if (isHiddenFrom(staff, story)) return []
  return WORKFLOW_VERBS.filter(
    (verb) => may(staff, verb, story.sectionId) && refusalNow(staff, verb, story) === undefined,
  ).map((verb) => {
    const needs = needOf(staff, verb, story)
    return needs ? { verb, needs } : { verb }
  })
}

/** Whether an embargoed story does not exist for somebody: they have no part in it, and may not see what is embargoed. */
export const isHiddenFrom = (actor: Actor, story: Pick<StoryNow, 'embargoed' | 'isMine' | 'sectionId'>) =>
  story.embargoed && !story.isMine && !may(actor, 'see-embargoed', story.sectionId)

/** Why a verb cannot be used on a story now by somebody whose role may, as a sentence that says what to do; or undefined. */
export function refusalNow(actor: Actor, verb: WorkflowVerb, story: StoryNow): string | undefined {
  const arrow = arrowOf(verb)
  if (!arrow.from.includes(story.stage)) return wrongStage(verb, story.stage)
  if (!arrow.seen.includes(story.publicState)) return wrongState(verb, story.publicState)
  switch (verb) {
    case 'save':
      return refuseSave(actor, story)
    case 'recall':
      return story.isMine || 'system' in actor
        ? undefined
        : 'Only whoever worked on the story recalls it. Ask a subeditor to send it back.'
    case 'approve':
      return fourEyes(actor, story.lastWriter, story.sectionId) === 'never'
        ? 'You wrote this last: somebody else must approve it.'
        : undefined
    case 'publish':
      return story.embargoed
        ? 'The story is under embargo. Schedule it for the end of the embargo, or have the embargo lifted.'
        : refuseOwnText(actor, story)
    case 'schedule':
    case 'update':
    case 'correct':
      return refuseOwnText(actor, story)
    case 'unschedule':
      return story.pending.length > 0 ? undefined : 'Nothing of this story is scheduled.'
    case 'lift':
      if (!story.embargoed) return 'The story is not under embargo.'
      return mayLift(actor, story.embargoLift ?? 'editors')
        ? undefined
        : 'It was agreed that others end this embargo. Ask an editor of the whole paper, or the editor-in-chief.'
    case 'take-over':
      return story.heldByOther ? undefined : 'Nobody else has the story open.'
    default:
      return undefined
  }
}

/** Whether an actor whose role may lift embargoes may end one of this kind. */
export function mayLift(actor: Actor, lift: EmbargoLift): boolean {
  if ('system' in actor || lift === 'editors') return true
  if (actor.role === 'editor-in-chief') return true
  return lift === 'chiefs' && actor.role === 'editor' && actor.sections === 'all'
}

function needOf(actor: Actor, verb: WorkflowVerb, story: StoryNow): Need | undefined {
  const own = fourEyes(actor, story.lastWriter, story.sectionId) === 'with-reason'
  switch (verb) {
    case 'approve':
      return own ? 'reason' : undefined
    case 'publish':
    case 'update':
      return own && isUnapproved(story) ? 'reason' : undefined
    case 'withdraw':
      return story.publicState === 'scheduled' ? 'time' : 'reason'
    default:
      return arrowOf(verb).needs
  }
}

/** Whether the working revision has passed nobody’s eyes yet: neither approved nor out. */
export const isUnapproved = (story: Pick<StoryNow, 'stage' | 'workingIsOut'>) =>
  story.stage !== 'approved' && story.workingIsOut !== true

/** What goes out without having been approved is approved by going out: for that the role must be able to approve it. */
function refuseOwnText(actor: Actor, story: StoryNow): string | undefined {
  if (!isUnapproved(story)) return undefined
  if (!may(actor, 'approve', story.sectionId)) return 'The story is not approved yet. Submit it first.'
  return fourEyes(actor, story.lastWriter, story.sectionId) === 'never'
    ? 'You wrote this last: somebody else must approve it first.'
    : undefined
}

/** A reporter’s text is theirs until it is submitted; what was approved and waits to go out is not undone by a save of theirs. */
function refuseSave(actor: Actor, story: StoryNow): string | undefined {
  if ('system' in actor || actor.role !== 'reporter' || story.stage === 'draft') return undefined
  if (story.stage === 'submitted') {
    return story.isMine
      ? 'The story is submitted. Recall it first.'
      : 'The story is submitted. Ask a subeditor to send it back.'
  }
  if (story.publicState === 'withdrawn') {
    return 'The story is withdrawn, and its text is the editors’. Ask one of them to change it, or write them a note.'
  }
  return story.workingIsOut
    ? undefined
    : 'The story is approved and waits to go out. Ask an editor to change it, or write them a note.'
}
