import { z } from 'zod'
import { currentStaff } from '#app/(newsroom)/session.ts'
import { NewsroomError } from '#domain/newsroom-error.ts'
import { closeStory } from '#verbs/presence/close.ts'
import { openStory } from '#verbs/presence/open.ts'

export const dynamic = 'force-dynamic'

type Context = { params: Promise<{ id: string }> }

const sign = z.object({
  writing: z.boolean().default(false),
  again: z.boolean().default(false),
  leaves: z.boolean().default(false),
})

/** A sign of life from whoever has a story open, answered with who else has; the last sign says that they leave. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const staff = await currentStaff()
  if (!staff) return nothing(401)
  const { id: articleId } = await params
  const read = sign.safeParse(await request.json().catch(() => undefined))
  if (!read.success || !z.uuid().safeParse(articleId).success) return nothing(404)
  const { leaves, ...signs } = read.data
  try {
    if (!leaves) return Response.json(await openStory(staff, { articleId, ...signs }), { headers: OWN })
    await closeStory(staff, { articleId })
    return nothing(204)
  } catch (error) {
    if (!(error instanceof NewsroomError)) throw error
    return nothing(error.kind === 'not-found' ? 404 : 403)
  }
}

const OWN = { 'Cache-Control': 'private, no-store' }
const nothing = (status: number) => new Response(null, { status, headers: OWN })
