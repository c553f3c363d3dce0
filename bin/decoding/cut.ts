import sharp from 'sharp'
import {
  CROP_WIDTHS,
  type Crop,
  cropBox,
  cropFile,
  type Focus,
  RATIO_NAMES,
  renditionFile,
  renditionWidths,
  type Size,
} from '#domain/picture.ts'
import { encode } from './encode.ts'
import { MOST_PIXELS } from './look.ts'

/** A picture upright, in sRGB, decoded once and only as large as its largest rendition needs it. */
export type Master = { data: Buffer; raw: { width: number; height: number; channels: 1 | 2 | 3 | 4 } }
/** Where renditions are left, and what they carry. */
export type Out = { folder: string; xmp: string | undefined }

export async function makeMaster(file: string, size: Size): Promise<Master> {
  const needed = Math.max(
    ...renditionWidths(size.width).map((width) => width / size.width),
    ...RATIO_NAMES.flatMap((ratio) => {
      const box = cropBox(size, ratio, { x: 50, y: 50 })
      return renditionWidths(box.width, CROP_WIDTHS).map((width) => width / box.width)
    }),
  )
  const { data, info } = await sharp(file, { limitInputPixels: MOST_PIXELS, failOn: 'error' })
    .autoOrient()
    .resize({ width: Math.min(size.width, Math.ceil(size.width * needed)), withoutEnlargement: true })
    .toColourspace('srgb')
    .raw({ depth: 'uchar' })
    .toBuffer({ resolveWithObject: true })
  return { data, raw: { width: info.width, height: info.height, channels: info.channels } }
}

/** The mean of all its colours; none where one sees through it, since the colour would stay. */
export async function placeholderColour({ data, raw }: Master): Promise<string | null> {
  if (raw.channels % 2 === 0 && !(await sharp(data, { raw }).stats()).isOpaque) return null
  const [red = 0, green = 0, blue = 0] = await sharp(data, { raw })
    .removeAlpha()
    .toColourspace('srgb')
    .resize({ width: 1, height: 1, fit: 'fill', kernel: 'cubic' })
    .raw()
    .toBuffer()
  return `#${[red, green, blue].map((one) => one.toString(16).padStart(2, '0')).join('')}`
}

/** The whole picture in all its widths. */
export function makeWholes(master: Master, size: Size, out: Out) {
  return Promise.all(
    renditionWidths(size.width).map(async (width) => {
      const height = Math.max(1, Math.round((size.height * width) / size.width))
      const made = await encode(master, undefined, { width, height }, { ...out, file: renditionFile(width) })
      return { width, height, bytes: made }
    }),
  )
}

/** The picture cut to every ratio around a focus. */
export function cutCrops(master: Master, size: Size, focus: Focus, out: Out): Promise<(Crop & { bytes: number })[]> {
  const wanted = RATIO_NAMES.flatMap((ratio) => {
    const whole = cropBox(size, ratio, focus)
    return renditionWidths(whole.width, CROP_WIDTHS).map((width) => {
      const height = Math.max(1, Math.round((whole.height * width) / whole.width))
      return { ratio, width, height }
    })
  })
  return Promise.all(
    wanted.map(async ({ ratio, ...target }) => {
      const box = cropBox(master.raw, ratio, focus)
      const made = await encode(master, box, target, { ...out, file: cropFile(ratio, focus, target.width) })
      return { ratio, ...target, bytes: made }
    }),
  )
}
