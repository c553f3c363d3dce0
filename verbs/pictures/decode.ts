import { join } from 'node:path'
import { NewsroomError } from '#domain/newsroom-error.ts'
import {
  DECODING_SENTENCES,
  type Decoded,
  type DecodingJob,
  type DecodingRefusal,
  decodingAnswer,
} from '#domain/picture-decoding.ts'
import { type Limits, limitedProcess, type Outcome } from '#lib/limited-process.ts'

const LIMITS: Limits = { seconds: 20, mostBytes: 700_000_000, mostWaiting: 100, restSeconds: 10 }

// Next's bundle has module instances of its own: only the process is one, and has one process that decodes.
const key = Symbol.for('broadsheet.decoder')
const process_ = globalThis as { [key]?: (job: DecodingJob) => Promise<Outcome> }

/** Has a file read and cut in a process of its own; refuses with a sentence what is no picture, or is too much. */
export async function decodePicture(job: DecodingJob): Promise<Decoded> {
  process_[key] ??= limitedProcess(join(/* turbopackIgnore: true */ process.cwd(), 'bin/picture-decoder.ts'), LIMITS)
  const outcome = await process_[key](job)
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
