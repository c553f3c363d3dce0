import type { Staff, Verb } from '#domain/staff.ts'
import { transact } from '#verbs/transact.ts'

/** Records that somebody tried what they may not. Not a verb of the desk: it needs no authority. */
export function noteRefusal(staff: Staff, { verb, sectionId }: { verb: Verb; sectionId?: string }) {
  return transact(staff, async () => ({
    name: 'staff.refused',
    subjectId: staff.id,
    details: { verb, ...(sectionId === undefined ? {} : { section: sectionId }) },
  }))
}
