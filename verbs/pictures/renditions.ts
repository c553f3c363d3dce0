import sharp from 'sharp'
import { NewsroomError } from '#domain/newsroom-error.ts'
import { renditionWidths } from '#domain/picture.ts'

const MOST_PIXELS = 50_000_000
const FORMATS = { jpeg: 'jpg', png: 'png', webp: 'webp' } as const

export type Prepared = {
  width: number
  height: number
  extension: string
  renditions: { width: number; height: number; file: Buffer }[]
}

/** Decodes a file and makes its renditions: upright, sRGB, without the file's metadata. Refuses what is no picture. */
export async function prepareRenditions(file: Buffer): Promise<Prepared> {
  if (file.length === 0) refuse(undefined)
  const image = sharp(file, { limitInputPixels: MOST_PIXELS, failOn: 'error', pages: 1 }).autoOrient()
  const known = await image.metadata().catch((cause: unknown) => refuse(cause))
  const extension = FORMATS[known.format as keyof typeof FORMATS]
  if (!extension) throw new NewsroomError('refused', 'Pictures are JPEG, PNG or WebP files. Save it as one of these.')
  const { width, height } = known.autoOrient
  const renditions = await Promise.all(
    renditionWidths(width).map(async (wanted) => {
      const made = await image
        .clone()
        .resize({ width: wanted, withoutEnlargement: true })
        .webp({ quality: 74, effort: 4 })
        .toBuffer({ resolveWithObject: true })
        .catch((cause: unknown) => refuse(cause))
      return { width: wanted, height: made.info.height, file: made.data }
    }),
  )
  return { width, height, extension, renditions }
}

function refuse(cause: unknown): never {
  throw new NewsroomError('refused', 'This file is no picture that can be read, or it is damaged or too large.', {
    cause,
  })
}
