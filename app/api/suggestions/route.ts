import { z } from 'zod'
import { listSuggestions } from '#db/queries/reader/suggestions.ts'
import { beginningOf } from '#domain/suggestion.ts'

export const dynamic = 'force-dynamic'

const typed = z.string().max(1000)

/** What begins like the words in `q`: nothing for what can be no beginning. The press lets in two at once, against floods. */
export async function GET(request: Request): Promise<Response> {
  const q = typed.safeParse(new URL(request.url).searchParams.get('q'))
  if (!q.success) {
    return Response.json(
      { error: 'Give the beginning of a word as q, such as /api/suggestions?q=chi.' },
      { status: 400 },
    )
  }
  const beginning = beginningOf(q.data)
  const suggestions = beginning === undefined ? [] : await listSuggestions(beginning)
  return Response.json({ suggestions }, { headers: { 'Cache-Control': 'no-store' } })
}
