import { z } from 'zod'
import { listSuggestions } from '#db/queries/reader/suggestions.ts'
import { beginningOf } from '#domain/suggestion.ts'
import { fewAtOnce } from '#lib/few-at-once.ts'

export const dynamic = 'force-dynamic'

const typed = z.string().max(1000)
// Of the ten connections that readers' pages live on, a flood of suggestions may hold two.
const enter = fewAtOnce(2, 8)

/** What begins like the words in `q`: nothing for what is too short or too long to be a beginning. */
export async function GET(request: Request): Promise<Response> {
  const q = typed.safeParse(new URL(request.url).searchParams.get('q'))
  if (!q.success) return refuse(400, 'Give the beginning of a word as q, such as /api/suggestions?q=chi.')
  const beginning = beginningOf(q.data)
  const suggestions = beginning === undefined ? [] : await enter(() => listSuggestions(beginning))
  if (!suggestions) return refuse(429, 'Too many are asking at once; ask again in a second.', { 'Retry-After': '1' })
  return Response.json({ suggestions }, { headers: { 'Cache-Control': 'no-store' } })
}

const refuse = (status: number, error: string, headers: Record<string, string> = {}) =>
  Response.json({ error }, { status, headers: { ...headers, 'Cache-Control': 'no-store' } })
