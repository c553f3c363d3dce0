import { say } from '#app/(reader)/say.ts'
import { printedCard } from '#circulation/share-card.ts'
import { listShareCards } from '#db/queries/reader/share-cards.ts'
import { readShareCardAddress, type ShareCard, shareCardAddress } from '#domain/share-card.ts'
import { articleTag } from '#domain/tags.ts'
import { answer } from '#press/page.ts'

export const dynamic = 'force-dynamic'

type Context = { params: Promise<{ file: string }> }

/** Before another try, where a card could not be drawn. */
const AGAIN_AFTER_SECONDS = 60

/** The share card of a story, as long as what is drawn on it is what readers see. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const path = `/pictures/cards/${(await params).file}`
  const asked = readShareCardAddress(path)
  const [card] = asked ? await listShareCards([asked.articleId]) : []
  if (!card || shareCardAddress(card) !== path) return missing()
  await say({ tags: [articleTag(card.articleId)] })
  const bytes = await printedCard(card)
  if (!bytes) return instead(card)
  return new Response(new Uint8Array(bytes), {
    headers: { 'Content-Type': 'image/jpeg', 'Cache-Control': 'no-cache', ETag: `"${path.slice(-36, -4)}"` },
  })
}

/** What stands for a card that cannot be had now: the picture itself, or a card without words. */
function instead({ picture }: ShareCard): Response {
  answer({ freshForSeconds: AGAIN_AFTER_SECONDS })
  const [, hash, file] = picture?.file.split('/') ?? []
  const to = hash && file ? `/pictures/${hash}/${file}` : '/share-card.jpg'
  return new Response(null, { status: 302, headers: { Location: to } })
}

const missing = () =>
  new Response('There is no such card.\n', { status: 404, headers: { 'Content-Type': 'text/plain' } })
