import { join } from 'node:path'
import { cropFile, type Focus, pictureFolder, renditionFile } from '#domain/picture.ts'
import type { Decoded } from '#domain/picture-decoding.ts'
import { storage } from '#lib/storage.ts'

type Made = {
  /** Where the original lies; left out where it is kept already. */
  original?: string
  /** Where its renditions lie. */
  folder: string
  decoded: Decoded
  focus: Focus
}

/** Writes the files of a picture into the store, each whole or not at all; the original last, so that where it is the rest is too. */
export async function keepPicture(hash: string, { original, folder, decoded, focus }: Made): Promise<void> {
  const keep = (file: string, path: string) => storage().putFile(`${pictureFolder(hash)}/${file}`, path)
  const files = [
    ...decoded.renditions.map(({ width }) => renditionFile(width)),
    ...decoded.crops.map(({ ratio, width }) => cropFile(ratio, focus, width)),
  ]
  await Promise.all(files.map((file) => keep(file, join(/* turbopackIgnore: true */ folder, file))))
  if (original !== undefined) await keep(`original.${decoded.extension}`, original)
}

/** Where the original of a picture can be read on this machine; undefined where it is missing. */
export async function originalOf(hash: string): Promise<string | undefined> {
  for (const extension of ['jpg', 'png', 'webp']) {
    const file = await storage().fileOf(`${pictureFolder(hash)}/original.${extension}`)
    if (file !== undefined) return file
  }
}
