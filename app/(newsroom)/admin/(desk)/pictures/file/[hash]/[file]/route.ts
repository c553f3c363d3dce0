import { currentStaff } from '#app/(newsroom)/session.ts'
import { getDeskPicture } from '#db/queries/newsroom/pictures.ts'
import { hasRendition, pictureFolder, readRenditionFile } from '#domain/picture.ts'
import { privatePicture } from '#lib/picture-answer.ts'
import { storage } from '#lib/storage.ts'

export const dynamic = 'force-dynamic'

type Context = { params: Promise<{ hash: string; file: string }> }

/** A rendition of a picture for the desk, also before readers may see it; for everybody else it is not there. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const [staff, { hash, file }] = await Promise.all([currentStaff(), params])
  const asked = readRenditionFile(file)
  if (!staff || !asked) return privatePicture(undefined)
  const picture = await getDeskPicture(staff, hash)
  if (!picture || !hasRendition(picture, asked)) return privatePicture(undefined)
  return privatePicture(await storage().get(`${pictureFolder(picture.hash)}/${asked.file}`))
}
