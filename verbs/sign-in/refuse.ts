import { NOBODY } from '#domain/event.ts'
import { NewsroomError } from '#domain/newsroom-error.ts'
import type { Actor } from '#domain/staff.ts'
import { transact } from '#verbs/transact.ts'
import type { Visitor } from './visitor.ts'

type About = {
  step: 'password' | 'code' | 'enrolment' | 'passkey' | 'proof'
  staffId?: string | null
  /** Whoever is signed in already; otherwise the door says it. */
  actor?: Actor
  /** What whoever was refused reads. */
  sentence: string
}

/** Does a step that throws `wrong` to refuse; a refusal is recorded after whatever the step had begun is undone. */
export async function orRecordRefusal<T>(
  { address, browser }: Visitor,
  { step, staffId, actor, sentence }: About,
  work: (wrong: NewsroomError) => Promise<T>,
): Promise<T> {
  const wrong = new NewsroomError('refused', sentence)
  try {
    return await work(wrong)
  } catch (error) {
    if (error !== wrong) throw error
    await transact(actor ?? { system: 'door' }, async () => ({
      name: 'staff.sign-in-refused',
      subjectId: staffId ?? NOBODY,
      details: { step, address, browser },
    }))
    throw error
  }
}
