import { z } from 'zod'
import { currentStaff } from '#app/(newsroom)/session.ts'
import type { SaveReply } from '#components/newsroom/article-form/props.ts'
import { logActorWords } from '#components/newsroom/stories/actor-words.ts'
import { getStory } from '#db/queries/newsroom/story.ts'
import { articleDocument } from '#domain/article-document.ts'
import { NewsroomError } from '#domain/newsroom-error.ts'
import type { Staff } from '#domain/staff.ts'
import { answer } from '#press/page.ts'
import { saveArticle } from '#verbs/articles/save.ts'
import { noteRefusal } from '#verbs/staff/note-refusal.ts'

export const dynamic = 'force-dynamic'

type Context = { params: Promise<{ id: string }> }

const save = z.object({
  basedOn: z.number().int().positive(),
  document: articleDocument,
  kind: z.enum(['autosave', 'save']),
})

/** Where what is typed is saved while somebody types; a save that comes too late is answered with the other’s text. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const staff = await currentStaff()
  if (!staff) return reply(401, { ok: false, why: 'signed-out' })
  const { id } = await params
  const read = save.safeParse(await request.json().catch(() => undefined))
  if (!z.uuid().safeParse(id).success) return refused(404, 'There is no such story.')
  if (!read.success) return refused(422, sentenceOf(read.error))
  try {
    const { details } = await saveArticle(staff, { articleId: id, ...read.data })
    return reply(200, { ok: true, revision: Number(details.revision) })
  } catch (error) {
    if (!(error instanceof NewsroomError)) throw error
    if (error.attempt) await noteRefusal(staff, error.attempt)
    return error.kind === 'conflict' ? await theirs(staff, id, error) : refused(statusOf(error), error.message)
  }
}

/** The text that came first, whole, and whose it is. */
async function theirs(staff: Staff, id: string, error: NewsroomError): Promise<Response> {
  // Without it the press takes a 409 for Next’s own, about an outdated form, and puts a page in its place.
  answer({ status: 409 })
  const working = (await getStory(staff, id))?.working
  if (!working?.document) return refused(409, error.message)
  const by = logActorWords(working.madeBy)
  return reply(409, { ok: false, why: 'stale', revision: working.number, value: working.document, by })
}

function statusOf({ kind }: NewsroomError): number {
  if (kind === 'not-found') return 404
  return kind === 'forbidden' ? 403 : 422
}

function sentenceOf(error: z.ZodError): string {
  const [issue] = error.issues
  const place = issue?.path.filter((part) => typeof part === 'string').join(', ')
  return `This cannot be saved as it is. Look at: ${place || 'the text'}, ${issue?.message ?? 'not readable'}.`
}

const refused = (status: number, message: string) => reply(status, { ok: false, why: 'refused', message })

const reply = (status: number, said: SaveReply) =>
  Response.json(said, { status, headers: { 'Cache-Control': 'private, no-store' } })
