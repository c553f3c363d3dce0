import type { Holder } from '#domain/desk.ts'
import type { Actor } from '#domain/staff.ts'

/** How a story stands for whoever has it open. */
export type Presence = {
  /** Everybody else who has it open. */
  others: Holder[]
  /** Number of the working revision. */
  working: number
  /** Somebody who has taken it over from them. */
  takenBy?: Holder
}

/** A sign of life, every ten seconds or so, from somebody who has a story open; records no event. */
export function openStory(
  _actor: Actor,
  _input: { articleId: string; writing?: boolean; again?: boolean },
): Promise<Presence> {
  throw new Error('Not done yet')
}
