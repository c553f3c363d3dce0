import { NewsroomError } from './newsroom-error.ts'
import { type Actor, may, mustProve, type Verb } from './staff.ts'

/**
 * Refuses an actor that may not use the verb here, and one whose proof of who they are is too old for it. The first line of
 * every verb, and of every question that is not for everyone on the desk.
 */
export function authorise(actor: Actor | undefined, verb: Verb, sectionId?: string) {
  if (!actor) throw new NewsroomError('signed-out', 'You are signed out. Sign in again; nothing you typed is lost.')
  if (!may(actor, verb, sectionId)) {
    const who = 'system' in actor ? `The paper’s ${actor.system}` : `A ${actor.role}`
    const where = may(actor, verb) ? ' in this section' : ''
    throw new NewsroomError('forbidden', `${who} may not ${verb.replaceAll('-', ' ')}${where}. Ask an editor.`, {
      attempt: { verb, sectionId },
    })
  }
  if (mustProve(actor, verb)) {
    throw new NewsroomError('unproved', 'Prove that it is you first: this cannot be done on an old sign-in.')
  }
}
