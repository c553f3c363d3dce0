import { drawIcon } from '#circulation/draw-icon.ts'
import type { Icon } from '#domain/icons.ts'
import { sayWhole } from './say.ts'

/** The paper's mark, drawn once: the press keeps it. */
export async function mark(name: Icon): Promise<Response> {
  sayWhole({ tags: [] })
  return new Response(new Uint8Array(await drawIcon(name)), { headers: { 'Content-Type': 'image/png' } })
}
