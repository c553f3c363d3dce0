import type { LogActor } from '#domain/person.ts'

/** Who did something, as a name in a list. */
export const logActorWords = (actor: LogActor): string =>
  'system' in actor ? `The paper (${actor.system})` : (actor.name ?? 'Somebody who is gone')
