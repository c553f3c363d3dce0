import { getPreviewedPicture } from '#db/queries/newsroom/pictures.ts'
import { readRenditionFile, renditionName } from '#domain/picture.ts'
import { storage } from '#lib/storage.ts'

export const dynamic = 'force-dynamic'

type Context = { params: Promise<{ token: string; hash: string; file: string }> }

/** A rendition of a picture that a story prints, for as long as its link shows that story. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { token, hash, file } = await params
  const asked = readRenditionFile(file)
  if (!asked || asked.crop) return missing()
  const picture = await getPreviewedPicture(token, hash)
  if (!picture?.widths.includes(asked.width)) return missing()
  const bytes = await storage().get(renditionName(picture.hash, asked.width))
  if (!bytes) return missing()
  return new Response(new Uint8Array(bytes), {
    headers: { 'Content-Type': 'image/webp', 'Cache-Control': 'private, no-store' },
  })
}

const missing = () =>
  new Response('There is no such picture.\n', {
    status: 404,
    headers: { 'Content-Type': 'text/plain', 'Cache-Control': 'private, no-store' },
  })
