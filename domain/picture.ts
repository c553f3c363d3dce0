/** Widths in which a whole picture is printed, as far as its file reaches. */
export const RENDITION_WIDTHS = [320, 640, 960, 1280] as const
/** Widths in which a picture is cut to a ratio. */
export const CROP_WIDTHS = [640, 1200] as const

/** The ratios to which a picture is cut around its focus, each with its width over its height. */
export const RATIOS = { '1x1': 1, '4x3': 4 / 3, '16x9': 16 / 9 } as const
export type Ratio = keyof typeof RATIOS
export const RATIO_NAMES = Object.keys(RATIOS) as Ratio[]

export type Size = { width: number; height: number }
/** Where a picture is looked at first, in hundredths of its width and height. */
export type Focus = { x: number; y: number }
/** A part of a picture that has been cut out, and its ratio. */
export type Crop = Size & { ratio: Ratio }
export const MIDDLE: Focus = { x: 50, y: 50 }

/** The widths made of what is so wide: those it reaches, and its own where it is narrower than the widest. Nothing is enlarged. */
export function renditionWidths(width: number, widths: readonly number[] = RENDITION_WIDTHS): number[] {
  const reached = widths.filter((one) => one <= width)
  return width < Math.max(...widths) && !reached.includes(width) ? [...reached, width] : reached
}

/** The largest part of a picture in a ratio whose middle is as near to the focus as the edges let it be. */
export function cropBox(size: Size, ratio: Ratio, focus: Focus): Size & { left: number; top: number } {
  const width = Math.max(1, Math.min(size.width, Math.round(size.height * RATIOS[ratio])))
  const height = Math.max(1, Math.min(size.height, Math.round(size.width / RATIOS[ratio])))
  return { width, height, left: begin(size.width, width, focus.x), top: begin(size.height, height, focus.y) }
}

const begin = (whole: number, part: number, focus: number) =>
  Math.min(Math.max(Math.round((whole * focus) / 100 - part / 2), 0), whole - part)

/** The largest file that is taken. */
export const MOST_FILE_BYTES = 30_000_000

/** The folder of a picture in the store, by the hash of its file. */
export const pictureFolder = (hash: string) => `${hash.slice(0, 2)}/${hash}`
export const renditionFile = (width: number) => `${width}.webp`
export const cropFile = (ratio: Ratio, focus: Focus, width: number) => `${ratio}-${focus.x}-${focus.y}-${width}.webp`
export const renditionName = (hash: string, width: number) => `${pictureFolder(hash)}/${renditionFile(width)}`

/** The public addresses of a rendition: a new focus is a new address. */
export const pictureAddress = (hash: string, width: number) => `/pictures/${hash}/${renditionFile(width)}`
export const cropAddress = (hash: string, ratio: Ratio, focus: Focus, width: number) =>
  `/pictures/${hash}/${cropFile(ratio, focus, width)}`

/** Where the desk sees a picture, also before readers do. */
export const deskPictureAddress = (hash: string, width: number) =>
  `/admin/pictures/file/${hash}/${renditionFile(width)}`

/** A rendition as an address names it: whole, or cut to a ratio around a focus. */
export type NamedRendition = { file: string; width: number; crop?: { ratio: Ratio; focus: Focus } }

/** Reads the last part of a rendition’s address; undefined where no rendition can have it. */
export function readRenditionFile(file: string): NamedRendition | undefined {
  const match = /^(?:(1x1|4x3|16x9)-(0|[1-9]\d?|100)-(0|[1-9]\d?|100)-)?([1-9]\d{0,3})\.webp$/.exec(file)
  if (!match) return undefined
  const [, ratio, x, y, digits] = match
  const width = Number(digits)
  if (width > Math.max(...(ratio ? CROP_WIDTHS : RENDITION_WIDTHS))) return undefined
  return ratio
    ? { file, width, crop: { ratio: ratio as Ratio, focus: { x: Number(x), y: Number(y) } } }
    : { file, width }
}

export type PictureAddress = NamedRendition & { hash: string }

/** Reads the public address of a rendition; undefined where no picture can have it. */
export function readPictureAddress(path: string): PictureAddress | undefined {
  const [, hash, file] = /^\/pictures\/([0-9a-f]{64})\/([^/]+)$/.exec(path) ?? []
  const named = file === undefined ? undefined : readRenditionFile(file)
  return hash !== undefined && named ? { hash, ...named } : undefined
}

type Renditions = { widths: readonly number[]; focus: Focus; crops: readonly Pick<Crop, 'ratio' | 'width'>[] }

/** Whether a picture has the rendition now: one around a focus that it had before is gone. */
export function hasRendition(picture: Renditions, { width, crop }: NamedRendition): boolean {
  if (!crop) return picture.widths.includes(width)
  const { ratio, focus } = crop
  const isThere = picture.crops.some((one) => one.ratio === ratio && one.width === width)
  return isThere && focus.x === picture.focus.x && focus.y === picture.focus.y
}
