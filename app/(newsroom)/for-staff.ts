import { NewsroomError } from '#domain/newsroom-error.ts'
import { answer } from '#press/page.ts'
import { noteRefusal } from '#verbs/staff/note-refusal.ts'
import { requireStaff, type SignedIn } from './session.ts'

/** What a page asks for somebody, or the sentence with which they are refused; a refusal is answered 403 and logged. */
export async function forStaff<Made>(
  ask: (staff: SignedIn) => Promise<Made>,
): Promise<{ staff: SignedIn; made: Made } | { why: string }> {
  const staff = await requireStaff()
  try {
    return { staff, made: await ask(staff) }
  } catch (error) {
    if (!(error instanceof NewsroomError) || error.kind !== 'forbidden') throw error
    if (error.attempt) await noteRefusal(staff, error.attempt)
    answer({ status: 403 })
    return { why: error.message }
  }
}
