import { eq } from 'drizzle-orm'
import { sections } from '#db/schema/index.ts'
import { authorise } from '#domain/authorise.ts'
import { NewsroomError } from '#domain/newsroom-error.ts'
import { SECTION_COLOURS } from '#domain/section.ts'
import type { Actor } from '#domain/staff.ts'
import { findLine } from '#verbs/find-line.ts'
import { transact } from '#verbs/transact.ts'

type SectionChange = { name?: string; description?: string; colour?: string; position?: number }

/** Changes what readers see of a section; what is not named stays, and so does its address. */
export async function changeSection(actor: Actor, { sectionId, ...change }: SectionChange & { sectionId: string }) {
  authorise(actor, 'change-section', sectionId)
  return transact(actor, async ({ tx }) => {
    const { colour, name } = change
    if (colour !== undefined && !SECTION_COLOURS.some((one) => one === colour)) {
      throw new NewsroomError('refused', `“${colour}” is no colour of a section. Use ${SECTION_COLOURS.join(', ')}.`)
    }
    const fields = name === undefined ? change : { ...change, name: findLine(name, 'The name of a section') }
    const [changed] = await tx
      .update(sections)
      .set(fields)
      .where(eq(sections.id, sectionId))
      .returning({ id: sections.id })
    if (!changed) throw new NewsroomError('not-found', 'There is no such section.')
    return { name: 'section.changed', subjectId: sectionId, details: { fields: Object.keys(fields) } }
  })
}
