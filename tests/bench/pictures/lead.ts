import { chromium } from '@playwright/test'
import type { Actor } from '#domain/staff.ts'
import type { Line } from '#tests/bench/pages.ts'
import { published } from '#tests/factories/desk.ts'
import { findBrowser } from '#tests/setup/browser.ts'
import { paintedOn, TELEPHONE } from '#tests/setup/lead-paint.ts'
import { addPicture } from '#verbs/pictures/add.ts'

/** What a telephone paints of a story whose lead picture has twelve megapixels. */
export async function measureLead(port: number, actor: Actor, path: string): Promise<Line[]> {
  const { id } = await addPicture(actor, { path, credit: 'x', alt: 'x' })
  const story = await published({ lead: { pictureId: id, caption: null } })
  const { program, env } = await findBrowser()
  const browser = await chromium.launch({ executablePath: program, env: { ...process.env, ...env } })
  try {
    const page = await (await browser.newContext(TELEPHONE)).newPage()
    const { largest, shift } = await paintedOn(page, `http://127.0.0.1:${port}${story.path}`)
    return [
      [
        'a lead picture of 4,000 by 3,000 at 390 px, 3x, over the wire',
        'at most 70 KB',
        `${(largest.bytes / 1000).toFixed(1)} KB`,
      ],
      ['it is the largest thing painted', 'yes', largest.isLead ? 'yes' : `no: ${largest.address}`],
      ['what moves while it comes', '0', String(shift)],
    ]
  } finally {
    await browser.close()
  }
}
