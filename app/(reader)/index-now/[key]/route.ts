import { say } from '#app/(reader)/say.ts'
import { getIndexNowKey } from '#db/queries/reader/told.ts'

export const dynamic = 'force-dynamic'

type Context = { params: Promise<{ key: string }> }

/** The file in which IndexNow finds the paper's key, and nothing else (STANDARDS A11.44). */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const key = await getIndexNowKey()
  await say({ tags: [] })
  const isKey = key !== undefined && key === (await params).key
  return new Response(isKey ? key : 'There is no such file.\n', {
    status: isKey ? 200 : 404,
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  })
}
