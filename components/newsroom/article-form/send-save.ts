import type { ArticleDocument } from '#domain/article-document.ts'
import type { Outgoing, SaveAnswer } from '#lib/autosave.ts'
import type { SaveReply, SaveRequest } from './props.ts'

// What a browser still sends for a page that has gone.
const MOST_BYTES_WHEN_LEAVING = 60_000

/** Posts a save; rejects where nobody gives an answer that is one. */
export async function sendSave(address: string, save: Outgoing<ArticleDocument>): Promise<SaveAnswer<ArticleDocument>> {
  const request: SaveRequest = {
    basedOn: save.basedOn,
    document: save.value,
    kind: save.whole ? 'save' : 'autosave',
  }
  const body = new Blob([JSON.stringify(request)], { type: 'application/json' })
  const keepalive = save.leaving && body.size < MOST_BYTES_WHEN_LEAVING
  const response = await fetch(address, { method: 'POST', body, keepalive, redirect: 'manual' })
  // Whoever is signed out may be led to the door before anything answers.
  if (response.type === 'opaqueredirect') return { ok: false, why: 'signed-out' }
  if (response.status >= 500) throw new Error(`The server answers ${response.status}.`)
  return (await response.json()) as SaveReply
}
