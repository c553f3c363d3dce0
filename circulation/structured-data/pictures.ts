import type { ImageObject } from 'schema-dts'
import { cropAddress, pictureAddress, RATIO_NAMES } from '#domain/picture.ts'
import type { PrintedPicture } from '#domain/reading.ts'
import { wholeAddress } from '#lib/whole-address.ts'

/** Search engines take no picture with fewer pixels. */
const FEWEST_PIXELS = 50_000

type Shown = { width: number; height: number; path: string }

/** A picture as its page shows it, then cut to each ratio, with the words that stand beside it; undefined where nothing of it is large enough. */
export function images(picture: PrintedPicture, caption: string, origin: string): ImageObject[] {
  return [whole(picture), ...cuts(picture)]
    .filter((one): one is Shown => one !== undefined && one.width * one.height >= FEWEST_PIXELS)
    .map(({ width, height, path }) => {
      const address = wholeAddress(origin, path)
      return {
        '@type': 'ImageObject',
        url: address,
        contentUrl: address,
        width: String(width),
        height: String(height),
        ...(caption && { caption }),
        creditText: picture.credit,
        ...(picture.creator && { creator: { '@type': 'Person', name: picture.creator } }),
        ...(picture.copyright && { copyrightNotice: picture.copyright }),
      }
    })
}

/** The widest rendition, with the height that follows from it. */
function whole({ hash, width, height, widths }: PrintedPicture): Shown | undefined {
  const widest = widths.at(-1)
  if (widest === undefined) return undefined
  return { width: widest, height: Math.round((height * widest) / width), path: pictureAddress(hash, widest) }
}

const cuts = ({ hash, focus, crops }: PrintedPicture) =>
  RATIO_NAMES.map((ratio): Shown | undefined => {
    const [widest] = crops.filter((crop) => crop.ratio === ratio).sort((a, b) => b.width - a.width)
    return widest && { ...widest, path: cropAddress(hash, ratio, focus, widest.width) }
  })
