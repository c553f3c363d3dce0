import type { NextRequest } from 'next/server'
import { nextAuthRoute } from '#app/(newsroom)/session.ts'

export const dynamic = 'force-dynamic'

type Context = { params: Promise<{ nextauth: string[] }> }

// Everything else of next-auth is pages that the paper has itself, and a log that strangers may write into.
const open = {
  GET: ['session', 'csrf'],
  POST: ['signout', 'callback'],
}

export const GET = (request: NextRequest, context: Context) => pass(open.GET, request, context)
export const POST = (request: NextRequest, context: Context) => pass(open.POST, request, context)

async function pass(actions: readonly string[], request: NextRequest, context: Context): Promise<Response> {
  const { nextauth } = await context.params
  const headers = { 'Cache-Control': 'private, no-store' }
  if (!actions.includes(nextauth[0] ?? ''))
    return new Response('There is nothing at this address.\n', { status: 404, headers })
  const type = request.headers.get('content-type') ?? ''
  // It answers 500 to JSON that is none, and does not read other bodies.
  if (request.method === 'POST' && !type.startsWith('application/x-www-form-urlencoded')) {
    return new Response('Send this as a form.\n', { status: 415, headers })
  }
  const answer: Response = await nextAuthRoute(request, context)
  answer.headers.set('Cache-Control', headers['Cache-Control'])
  return answer
}
