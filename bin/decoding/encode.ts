import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import sharp, { type Region } from 'sharp'
import type { Size } from '#domain/picture.ts'
import type { Master, Out } from './cut.ts'

/** How well a rendition is drawn, and how much it is smoothed before: the first that fits its budget is taken. */
const STEPS = [
  { quality: 74 },
  { quality: 62 },
  { quality: 50 },
  { quality: 38 },
  { quality: 26 },
  { quality: 14 },
  { quality: 14, blur: 1.5 },
  { quality: 10, blur: 4 },
  { quality: 5, blur: 10 },
]
/** What a reader with a telephone waits for: the picture that is 1,280 wide. */
const WIDEST = { width: 1280, bytes: 70_000 }

/** Smaller ones have more in each pixel; what is taller than a standing picture may be as much larger. */
export function budgetOf({ width, height }: Size): number {
  const tall = Math.max(1, height / width / (4 / 3))
  return Math.round(WIDEST.bytes * (width / WIDEST.width) ** 1.25 * tall) + (width < WIDEST.width ? 2_000 : 0)
}

/** Makes one rendition within its budget and leaves it as a file; gives its bytes. */
export async function encode(
  { data, raw }: Master,
  box: Region | undefined,
  size: Size,
  { folder, file, xmp }: Out & { file: string },
): Promise<number> {
  const source = sharp(data, { raw })
  const cut = box ? source.extract(box) : source
  const small = await cut
    .resize({ ...size, fit: 'fill' })
    .raw()
    .toBuffer({ resolveWithObject: true })
  const draw = ({ quality, blur }: { quality: number; blur?: number }) => {
    const { width, height, channels } = small.info
    const drawn = sharp(small.data, { raw: { width, height, channels } })
    const smooth = blur === undefined ? drawn : drawn.blur(blur)
    return (xmp === undefined ? smooth : smooth.withXmp(xmp)).webp({ quality, effort: 2 }).toBuffer()
  }
  const budget = budgetOf(size)
  let made = Buffer.alloc(0)
  for (const step of STEPS) {
    // What is twice too large after one step does not fit after the next.
    if (made.length > budget * 2 && !step.blur && step.quality > 38) continue
    made = await draw(step)
    if (made.length <= budget) break
  }
  await writeFile(join(folder, file), made, { flag: 'wx' })
  return made.length
}
