import { type Actor, actorName, may } from './staff.ts'

/** Whether somebody may approve a text: it is another's, or their own and needs a reason, or their own and needs somebody else. */
export type FourEyes = 'another’s' | 'with-reason' | 'never'

/** Nobody approves what they wrote last, unless their role may; then with a reason that is logged. */
export function fourEyes(actor: Actor, lastWriter: string, sectionId: string): FourEyes {
  if ('system' in actor || actorName(actor) !== lastWriter) return 'another’s'
  return may(actor, 'approve-own', sectionId) ? 'with-reason' : 'never'
}
