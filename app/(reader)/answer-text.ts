import { sayWhole } from './say.ts'

/** A text for machines, made of settings; a 404 where nothing is set. It stands until a setting changes, at most a day. */
export function answerText(text: string | undefined): Response {
  const headers = { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-cache' }
  if (!text) return new Response('There is no such file.\n', { status: 404, headers })
  sayWhole({ tags: [], freshForSeconds: 86_400 })
  return new Response(text.endsWith('\n') ? text : `${text}\n`, { headers })
}
