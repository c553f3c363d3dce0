import { NewsroomError } from '#domain/newsroom-error.ts'
import { type Actor, may, type Verb } from '#domain/staff.ts'

/** Refuses an actor that may not use the verb here. The first line of every verb. */
export function authorise(actor: Actor, verb: Verb, sectionId?: string) {
  if (may(actor, verb, sectionId)) return
  const who = 'system' in actor ? `The paper’s ${actor.system}` : `A ${actor.role}`
  const where = may(actor, verb) ? ' in this section' : ''
  throw new NewsroomError('forbidden', `${who} may not ${verb.replaceAll('-', ' ')}${where}. Ask an editor.`)
}
