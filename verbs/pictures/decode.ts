import { join } from 'node:path'
import { NewsroomError } from '#domain/newsroom-error.ts'
import {
  DECODING_SENTENCES,
  type Decoded,
  type DecodingJob,
  type DecodingRefusal,
  decodingAnswer,
} from '#domain/picture-decoding.ts'
import type { Actor } from '#domain/staff.ts'
import { limitedProcess, type Outcome } from '#lib/limited-process.ts'

const LIMITS = { seconds: 20, mostBytes: 700_000_000, mostWaiting: 100, restSeconds: 10 }
/** What a person sends gives way to readers; the paper’s own hands work while nobody reads yet, or in a process apart. */
const NICENESS = { person: 19, hand: 0 } as const
type Whose = keyof typeof NICENESS

// Next's bundle has module instances of its own: only the process is one, and keeps what decodes for it.
const key = Symbol.for('broadsheet.decoders')
const process_ = globalThis as { [key]?: Partial<Record<Whose, (job: DecodingJob) => Promise<Outcome>>> }

/** Has a file read and cut in a process of its own; refuses with a sentence what is no picture, or is too much. */
export async function decodePicture(actor: Actor, job: DecodingJob): Promise<Decoded> {
  process_[key] ??= {}
  const whose: Whose = 'system' in actor ? 'hand' : 'person'
  process_[key][whose] ??= limitedProcess(join(/* turbopackIgnore: true */ process.cwd(), 'bin/picture-decoder.ts'), {
    ...LIMITS,
    niceness: NICENESS[whose],
  })
  const outcome = await process_[key][whose](job)
  if ('failed' in outcome) throw refusal(outcome.failed, outcome.cause)
  const answer = decodingAnswer.safeParse(outcome.answer)
  if (!answer.success) throw refusal('died', answer.error)
  if ('refused' in answer.data) throw refusal(answer.data.refused)
  return answer.data.decoded
}

function refusal(why: DecodingRefusal, cause?: Error) {
  const { kind, text } = DECODING_SENTENCES[why]
  return new NewsroomError(kind, text, { cause, ...(kind === 'too-many' ? { retryAfterSeconds: 60 } : {}) })
}
