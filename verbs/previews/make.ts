import type { PaperEvent } from '#domain/event.ts'
import type { Actor } from '#domain/staff.ts'

/** Makes a link that shows a story as it would be to whoever holds it, for at most seven days; its token is said once. */
export function makePreview(
  _actor: Actor,
  _input: { articleId: string; madeFor: string; days?: number },
): Promise<{ event: PaperEvent; token: string; expiresAt: Date }> {
  throw new Error('Not done yet')
}
