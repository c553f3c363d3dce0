import type { Need, StoryNow, WorkflowVerb } from '#domain/article-workflow.ts'

export type VerbsNow = readonly { verb: WorkflowVerb; needs?: Need }[]

/** Which of the verbs that somebody may use now stands first, and how the way to publishing is called. */
export type Ways = { has: (verb: WorkflowVerb) => boolean; outward?: string; first?: WorkflowVerb | 'outward' }

const OUTWARD: readonly (readonly [WorkflowVerb, string])[] = [
  ['publish', 'Publish'],
  ['schedule', 'Schedule'],
  ['update', 'Publish a change'],
  ['correct', 'Publish a change'],
  ['reinstate', 'Reinstate'],
]

export function waysOf(verbs: VerbsNow, now: StoryNow): Ways {
  const has = (verb: WorkflowVerb) => verbs.some((one) => one.verb === verb)
  const outward = OUTWARD.find(([verb]) => has(verb))?.[1]
  return { has, outward, first: firstOf(has, outward, now) }
}

function firstOf(has: Ways['has'], outward: string | undefined, now: StoryNow): Ways['first'] {
  if (has('take-over')) return 'take-over'
  if (has('revive')) return 'revive'
  if (now.stage === 'submitted' && has('approve')) return 'approve'
  if (outward !== undefined && !(now.publicState === 'public' && now.workingIsOut)) return 'outward'
  return has('submit') ? 'submit' : undefined
}
