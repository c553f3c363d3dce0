import { asc, eq } from 'drizzle-orm'
import { sections } from '#db/schema/index.ts'
import { authorise } from '#domain/authorise.ts'
import { NewsroomError } from '#domain/newsroom-error.ts'
import type { Actor } from '#domain/staff.ts'
import { transact } from '#verbs/transact.ts'

/** Puts a section one place earlier or later in the order of the paper; one that stands at the end already stays there. */
export async function placeSection(actor: Actor, input: { sectionId: string; to: 'earlier' | 'later' }) {
  authorise(actor, 'change-section', input.sectionId)
  return transact(actor, async ({ tx }) => {
    const found = await tx
      .select({ id: sections.id, position: sections.position })
      .from(sections)
      .orderBy(asc(sections.position), asc(sections.name), asc(sections.id))
      .for('update')
    const at = found.findIndex(({ id }) => id === input.sectionId)
    const moved = found[at]
    if (!moved) throw new NewsroomError('not-found', 'There is no such section.')
    const order = found.toSpliced(at, 1)
    order.splice(Math.max(0, input.to === 'earlier' ? at - 1 : at + 1), 0, moved)
    for (const [position, { id, position: before }] of order.entries()) {
      if (position !== before) await tx.update(sections).set({ position }).where(eq(sections.id, id))
    }
    return { name: 'section.changed', subjectId: input.sectionId, details: { fields: ['position'] } }
  })
}
