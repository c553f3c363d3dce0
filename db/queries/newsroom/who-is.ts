import type { LogActor } from '#domain/person.ts'

/** Who an actor is, as events and revisions name them, with their name where they have one. */
export function whoIs(actor: string, name: string | null): LogActor {
  const [kind, id = ''] = actor.split(':')
  return kind === 'staff' ? { staffId: id, name: name ?? undefined } : { system: id }
}
