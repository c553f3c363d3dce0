import { readFile } from 'node:fs/promises'
import { fileTypeFromBuffer } from 'file-type'
import sharp, { type Metadata } from 'sharp'

export const MOST_PIXELS = 50_000_000
/** WebP cannot hold a longer side. */
const LONGEST = 16_000
const KINDS = { 'image/jpeg': 'jpg', 'image/png': 'png', 'image/webp': 'webp' } as const
const FORMATS = { jpg: 'jpeg', png: 'png', webp: 'webp' } as const

export class CannotBeRead extends Error {
  readonly why: 'kind' | 'animated' | 'large' | 'long' | 'damaged'

  constructor(why: CannotBeRead['why']) {
    super(why)
    this.why = why
  }
}

export type Known = Pick<Metadata, 'exif' | 'iptc' | 'xmp'> & {
  extension: keyof typeof FORMATS
  /** Upright. */
  width: number
  height: number
}

/** What kind of file it is, by its first bytes and never by its name, and what it says of itself. Nothing is decoded yet. */
export async function look(file: string): Promise<Known> {
  const mime = (await fileTypeFromBuffer(await readFile(file)))?.mime
  if (mime === 'image/apng') throw new CannotBeRead('animated')
  const extension = KINDS[mime as keyof typeof KINDS]
  if (!extension) throw new CannotBeRead('kind')
  const said = await sharp(file, { limitInputPixels: MOST_PIXELS, failOn: 'error' }).metadata()
  if (said.format !== FORMATS[extension]) throw new CannotBeRead('kind')
  if ((said.pages ?? 1) > 1) throw new CannotBeRead('animated')
  const { width, height } = said.autoOrient
  if (width * height > MOST_PIXELS) throw new CannotBeRead('large')
  if (Math.max(width, height) > LONGEST) throw new CannotBeRead('long')
  return { extension, width, height, exif: said.exif, iptc: said.iptc, xmp: said.xmp }
}
