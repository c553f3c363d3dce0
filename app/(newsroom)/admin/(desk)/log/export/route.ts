import { filterIn } from '#app/(newsroom)/admin/(desk)/log/filter.ts'
import { currentStaff } from '#app/(newsroom)/session.ts'
import { exportLog } from '#db/queries/newsroom/log-export.ts'
import { getPaper } from '#db/queries/reader/paper.ts'
import { readLogQuestion } from '#domain/log-question.ts'
import { NewsroomError } from '#domain/newsroom-error.ts'
import { dayIn } from '#lib/dates.ts'
import { noteRefusal } from '#verbs/staff/note-refusal.ts'

export const dynamic = 'force-dynamic'

/** The log as a file, as long as it is, piece by piece; asks for itself who wants it. */
export async function GET(request: Request): Promise<Response> {
  const staff = await currentStaff()
  if (!staff) return refused(401, 'You are signed out. Sign in again, then export the log.')
  const { timeZone } = await getPaper()
  const question = readLogQuestion(Object.fromEntries(new URL(request.url).searchParams))
  try {
    const pieces = exportLog(staff, filterIn(timeZone, question))
    return new Response(streamOf(pieces), {
      headers: {
        'Content-Type': 'text/csv; charset=utf-8',
        'Content-Disposition': `attachment; filename="log-${dayIn(timeZone, new Date())}.csv"`,
        'Cache-Control': 'private, no-store',
      },
    })
  } catch (error) {
    if (!(error instanceof NewsroomError)) throw error
    if (error.attempt) await noteRefusal(staff, error.attempt)
    return refused(403, error.message)
  }
}

const refused = (status: number, sentence: string) =>
  new Response(`${sentence}\n`, {
    status,
    headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'private, no-store' },
  })

/** Asks for a piece when the last one has gone out, and for none after whoever reads has gone. */
function streamOf(pieces: AsyncIterable<string>): ReadableStream<Uint8Array> {
  const coming = pieces[Symbol.asyncIterator]()
  const encoder = new TextEncoder()
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await coming.next()
      if (done) controller.close()
      else controller.enqueue(encoder.encode(value))
    },
    async cancel() {
      await coming.return?.()
    },
  })
}
