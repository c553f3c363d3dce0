import { getPrintedPicture } from '#db/queries/reader/pictures.ts'
import { askLasting } from '#db/queries/reader/turns.ts'
import { hasRendition, pictureFolder, readPictureAddress } from '#domain/picture.ts'
import { LISTS_TAG, pictureTag } from '#domain/tags.ts'
import { storage } from '#lib/storage.ts'
import { answer, secondsSinceBegun } from '#press/page.ts'

export const dynamic = 'force-dynamic'

type Context = { params: Promise<{ hash: string; file: string }> }

/** A rendition of a picture, for as long as something that readers may see shows it. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const asked = await params
  const address = readPictureAddress(`/pictures/${asked.hash}/${asked.file}`)
  if (!address) return missing()
  const { hash, file } = address
  const picture = await getPrintedPicture(hash)
  if (!picture || !hasRendition(picture, address)) return missing()
  const bytes = await storage().get(`${pictureFolder(hash)}/${file}`)
  if (!bytes) return missing()
  // Any story that turns may have been the one that showed it.
  answer({ tags: [pictureTag(hash)], ...(await askLasting([LISTS_TAG], secondsSinceBegun())) })
  const mark = `"${hash.slice(0, 32)}-${file.replace('.webp', '')}"`
  return new Response(new Uint8Array(bytes), {
    headers: { 'Content-Type': 'image/webp', 'Cache-Control': 'no-cache', ETag: mark },
  })
}

const missing = () =>
  new Response('There is no such picture.\n', { status: 404, headers: { 'Content-Type': 'text/plain' } })
