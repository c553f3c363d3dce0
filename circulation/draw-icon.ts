import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import sharp from 'sharp'
import { ICONS, type Icon } from '#domain/icons.ts'

const SIDE_OF_THE_DRAWING = 64

/** The paper's mark, `public/favicon.svg`, as a PNG; its margin has the colour of its edge. */
export async function drawIcon(name: Icon): Promise<Buffer> {
  const { side, margin } = ICONS[name]
  const drawing = await readFile(join(process.cwd(), 'public/favicon.svg'))
  const around = Math.round(side * margin)
  const inner = side - 2 * around
  return sharp(drawing, { density: (72 * inner) / SIDE_OF_THE_DRAWING })
    .resize(inner, inner)
    .extend({ top: around, bottom: around, left: around, right: around, extendWith: 'copy' })
    .removeAlpha()
    .png({ palette: true, compressionLevel: 9 })
    .toBuffer()
}
