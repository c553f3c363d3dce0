import type { PaperEvent } from '#domain/event.ts'
import type { Actor } from '#domain/staff.ts'

/** Takes a link back: it shows nothing from now on. */
export function revokePreview(_actor: Actor, _input: { articleId: string; linkId: string }): Promise<PaperEvent> {
  throw new Error('Not done yet')
}
