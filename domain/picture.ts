/** Widths in which a picture is printed, as far as its file reaches. */
export const RENDITION_WIDTHS = [320, 640, 960, 1280] as const
const WIDEST = Math.max(...RENDITION_WIDTHS)

/** The widths made of a file: those it reaches, and its own where it is narrower than the widest. */
export function renditionWidths(width: number): number[] {
  const reached: number[] = RENDITION_WIDTHS.filter((w) => w <= width)
  return width < WIDEST && !reached.includes(width) ? [...reached, width] : reached
}

/** The folder of a picture in the store, by the hash of its file. */
export const pictureFolder = (hash: string) => `${hash.slice(0, 2)}/${hash}`
export const renditionName = (hash: string, width: number) => `${pictureFolder(hash)}/${width}.webp`

/** The public address of a rendition. */
export const pictureAddress = (hash: string, width: number) => `/pictures/${hash}/${width}.webp`

/** Reads such an address; undefined where no picture can have it. */
export function readPictureAddress(path: string): { hash: string; width: number } | undefined {
  const [, hash, digits] = /^\/pictures\/([0-9a-f]{64})\/([1-9]\d{0,3})\.webp$/.exec(path) ?? []
  const width = Number(digits)
  return hash !== undefined && width <= WIDEST ? { hash, width } : undefined
}
