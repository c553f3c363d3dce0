import { randomInt } from 'node:crypto'
import { expect } from '@playwright/test'
import sharp, { type Create } from 'sharp'
import { test } from '#tests/e2e/desk.ts'
import { published, section, theDemo } from '#tests/factories/desk.ts'
import { paintedOn, TELEPHONE } from '#tests/setup/lead-paint.ts'
import { addPicture } from '#verbs/pictures/add.ts'

test.use(TELEPHONE)
test.describe.configure({ timeout: 90_000 })

/** As heavy as a photograph, and nobody else’s. */
async function photograph() {
  const noise = (width: number, height: number, sigma: number) => {
    const grey = { width, height, channels: 3, background: '#808080', noise: { type: 'gaussian', mean: 128, sigma } }
    return sharp({ create: grey as Create })
      .png()
      .toBuffer()
  }
  return sharp(await noise(160, 120, 70))
    .resize(4000, 3000, { kernel: 'cubic' })
    .composite([
      { input: await noise(4000, 3000, 6), blend: 'soft-light' },
      { input: { text: { text: `${randomInt(1e9)}`, dpi: 600 } } },
    ])
    .jpeg({ quality: 88 })
    .toBuffer()
}

test('a lead picture of twelve megapixels is what a telephone paints, lightly, and nothing moves for it', async ({
  page,
  machine: _,
}) => {
  const picture = await addPicture(theDemo, { file: await photograph(), credit: 'Sher Ali', alt: 'Sand and rock' })
  const place = await section(`Gates ${randomInt(1e9)}`)
  const lead = { pictureId: picture.id, caption: null }
  const story = await published({ section: place, slug: `gate-${randomInt(1e9)}`, lead })
  const { largest, shift } = await paintedOn(page, story.path)
  expect(largest.isLead, largest.address).toBe(true)
  expect(largest.bytes).toBeGreaterThan(0)
  expect(largest.bytes).toBeLessThanOrEqual(70_000)
  expect(shift).toBe(0)
})
