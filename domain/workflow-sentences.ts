import type { Stage, WorkflowVerb } from './article-workflow.ts'
import type { PublicState } from './publication.ts'

/** Why a verb does not go from a stage. */
export function wrongStage(verb: WorkflowVerb, stage: Stage): string {
  if (stage === 'spiked') return 'The story is on the spike. Revive it first.'
  switch (verb) {
    case 'submit':
      return `The story is ${stage} already.`
    case 'revive':
      return 'The story is not on the spike.'
    case 'approve':
      return stage === 'draft'
        ? 'The story is not submitted, or not any more. Load it again and submit it first.'
        : 'The story is approved already.'
    default:
      return stage === 'draft'
        ? 'The story is not submitted, or not any more. Load it again.'
        : 'The story is approved already. Save a change to take it back to draft.'
  }
}

/** Why a verb does not go with what readers see of the story. */
export function wrongState(verb: WorkflowVerb, state: PublicState): string {
  switch (verb) {
    case 'publish':
    case 'schedule':
      return state === 'public'
        ? 'The story is public already. Update or correct it.'
        : 'The story was withdrawn. Reinstate it.'
    case 'update':
    case 'correct':
      return state === 'withdrawn'
        ? 'The story is withdrawn. Reinstate it with the new text.'
        : 'The story is not public yet. Publish or schedule it.'
    case 'withdraw':
      return state === 'withdrawn'
        ? 'The story is withdrawn already.'
        : 'The story is not public. Unschedule it instead.'
    case 'reinstate':
      return 'Only a withdrawn story can be reinstated.'
    case 'embargo':
      return 'Readers have seen this story: an embargo comes too late. Withdraw it.'
    case 'spike':
      return state === 'scheduled'
        ? 'The story is scheduled. Unschedule it first.'
        : 'Readers have seen this story, so it cannot be spiked. Withdraw it.'
    case 'unschedule':
      return 'Nothing of this story is scheduled.'
    default:
      return 'The story is not under embargo.'
  }
}
