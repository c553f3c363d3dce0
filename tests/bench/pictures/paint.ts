import { randomBytes } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import sharp from 'sharp'

// Paints pictures of twelve megapixels, each another file; in a process of its own, so that nothing of it counts as the paper's.
const [folder = '', count = '1'] = process.argv.slice(2)
const noise = (width: number, height: number, sigma: number) =>
  sharp({
    create: { width, height, channels: 3, background: '#808080', noise: { type: 'gaussian', mean: 128, sigma } },
  })
const shapes = await noise(160, 120, 70).png().toBuffer()
const grain = await noise(4000, 3000, 6).png().toBuffer()
const picture = await sharp(shapes)
  .resize(4000, 3000, { kernel: 'cubic' })
  .composite([{ input: grain, blend: 'soft-light' }])
  .jpeg({ quality: 88 })
  .toBuffer()
for (let n = 0; n < Number(count); n++) {
  await writeFile(join(folder, `${n}.jpg`), Buffer.concat([picture, randomBytes(16)]))
}
