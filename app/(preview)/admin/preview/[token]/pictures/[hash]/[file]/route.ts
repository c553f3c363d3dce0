import { getPreviewedPicture } from '#db/queries/newsroom/pictures.ts'
import { hasRendition, pictureFolder, readRenditionFile } from '#domain/picture.ts'
import { privatePicture } from '#lib/picture-answer.ts'
import { storage } from '#lib/storage.ts'

export const dynamic = 'force-dynamic'

type Context = { params: Promise<{ token: string; hash: string; file: string }> }

/** A rendition of a picture that a story prints, for as long as its link shows that story. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { token, hash, file } = await params
  const asked = readRenditionFile(file)
  if (!asked) return privatePicture(undefined)
  const picture = await getPreviewedPicture(token, hash)
  if (!picture || !hasRendition(picture, asked)) return privatePicture(undefined)
  return privatePicture(await storage().get(`${pictureFolder(picture.hash)}/${asked.file}`))
}
