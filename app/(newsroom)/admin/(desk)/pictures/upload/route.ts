import { z } from 'zod'
import { currentStaff, type SignedIn } from '#app/(newsroom)/session.ts'
import { MOST_MEGABYTES } from '#components/newsroom/pictures/upload-limits.ts'
import type { UploadReply } from '#components/newsroom/pictures/upload-reply.ts'
import { getPicture } from '#db/queries/newsroom/picture-list.ts'
import { NewsroomError, type RefusalKind } from '#domain/newsroom-error.ts'
import { may } from '#domain/staff.ts'
import { storage } from '#lib/storage.ts'
import { addPicture } from '#verbs/pictures/add.ts'
import { noteRefusal } from '#verbs/staff/note-refusal.ts'
import { sealProposed } from './proposed.ts'
import { type Received, receiveFiles } from './receive.ts'
import { sealRefusals } from './refusals.ts'

export const dynamic = 'force-dynamic'

type Outcome = { name: string; status: number; reply: UploadReply }

/** Takes pictures in: one as the body of a request, for a script, or those of a form. Nothing is ever held as a whole. */
export async function POST(request: Request): Promise<Response> {
  const isForm = /^multipart\/form-data/i.test(request.headers.get('content-type') ?? '')
  const staff = await currentStaff()
  if (!staff) return isForm ? leadTo('/admin/sign-in?next=/admin/pictures') : reply(401, refused(SIGNED_OUT))
  if (!may(staff, 'add-picture')) return reply(403, refused('Your role adds no pictures. Ask the picture editor to.'))
  const room = await storage().makeRoom()
  try {
    const files = await receiveFiles(request, room.folder).catch(() => undefined)
    if (!files) return reply(400, refused('The file did not arrive whole. Send it again.'))
    const outcomes: Outcome[] = []
    for (const file of files) outcomes.push(await take(staff, file, storyOf(request)))
    return isForm ? leadOn(staff, outcomes) : reply(outcomes[0]?.status ?? 400, outcomes[0]?.reply ?? refused(NOTHING))
  } finally {
    await room.leave()
  }
}

const SIGNED_OUT = 'You are signed out. Sign in again in another tab, then send the file once more.'
const NOTHING = 'No file was chosen. Choose one.'

async function take(staff: SignedIn, { name, path, isTooLarge }: Received, articleId?: string): Promise<Outcome> {
  const outcome = (status: number, said: UploadReply) => ({ name, status, reply: said })
  if (isTooLarge) {
    return outcome(413, refused(`It is larger than ${MOST_MEGABYTES} MB. Save it smaller, then send it again.`))
  }
  try {
    const { id, known, proposed } = await addPicture(staff, { path, articleId })
    const picture = await getPicture(staff, id)
    if (!picture) return outcome(422, refused('It cannot be used here. Ask the picture editor why.'))
    return outcome(200, { ok: true, picture, known, proposed })
  } catch (error) {
    if (!(error instanceof NewsroomError)) throw error
    if (error.attempt) await noteRefusal(staff, error.attempt)
    return outcome(statusOf(error.kind), refused(error.message))
  }
}

/** Without a script: to the picture that was added, or to the newest, with what was refused. */
function leadOn(staff: SignedIn, outcomes: readonly Outcome[]): Response {
  const added = outcomes.flatMap(({ reply }) => (reply.ok ? [reply] : []))
  const wrong = outcomes.flatMap(({ name, reply }) => (reply.ok ? [] : [{ name, message: reply.message }]))
  if (outcomes.length === 0) wrong.push({ name: '', message: NOTHING })
  const [only, ...more] = added
  if (only && more.length === 0 && wrong.length === 0) {
    const words = sealProposed(staff, only.picture.id, only.proposed)
    const asked = new URLSearchParams({ done: 'added', ...(words ? { words } : {}) })
    return leadTo(`/admin/pictures/${only.picture.id}?${asked}`)
  }
  const asked = new URLSearchParams()
  if (added.length > 0) asked.set('added', String(added.length))
  if (wrong.length > 0) asked.set('refused', sealRefusals(staff, wrong))
  return leadTo(`/admin/pictures?${asked}`)
}

const storyOf = (request: Request) => z.uuid().safeParse(new URL(request.url).searchParams.get('story')).data

const statusOf = (kind: RefusalKind) => (kind === 'forbidden' ? 403 : kind === 'too-many' ? 429 : 422)

const refused = (message: string): UploadReply => ({ ok: false, message })
const leadTo = (address: string) => new Response(null, { status: 303, headers: { Location: address } })
const reply = (status: number, said: UploadReply) =>
  Response.json(said, { status, headers: { 'Cache-Control': 'private, no-store' } })
