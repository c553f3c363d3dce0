import type { Actor } from '#domain/staff.ts'

/** Says that somebody has closed a story; records no event. */
export function closeStory(_actor: Actor, _input: { articleId: string }): Promise<void> {
  throw new Error('Not done yet')
}
