import { randomInt } from 'node:crypto'
import { expect } from '@playwright/test'
import sharp from 'sharp'
import { cropAddress, cropFile, deskPictureAddress, MIDDLE, pictureAddress } from '#domain/picture.ts'
import { test } from '#tests/e2e/desk.ts'
import { draft, section, theDemo } from '#tests/factories/desk.ts'
import { embargoArticle } from '#verbs/articles/embargo.ts'
import { addPicture } from '#verbs/pictures/add.ts'
import { makePreview } from '#verbs/previews/make.ts'
import { revokePreview } from '#verbs/previews/revoke.ts'

const channel = () => randomInt(256)

async function picture() {
  const background = { r: channel(), g: channel(), b: channel() }
  const file = await sharp({ create: { width: 700, height: 500, channels: 3, background } })
    .composite([{ input: { text: { text: `${randomInt(1e9)}`, dpi: 200 } } }])
    .jpeg()
    .toBuffer()
  return addPicture(theDemo, { file, credit: 'Sher Ali', alt: 'A gate' })
}

test('a picture of an embargoed story is there for whoever may know of it, and for nobody else', async ({
  context,
  hire,
  signIn,
  from,
  browser,
  baseURL,
}) => {
  await from(context)
  const editor = await hire({ role: 'editor' })
  const { id, hash } = await picture()
  const place = await section(`Gates ${randomInt(1e9)}`)
  const story = await draft({ section: place, slug: `gate-${randomInt(1e9)}`, lead: { pictureId: id, caption: null } })
  await embargoArticle(theDemo, { articleId: story.id, seen: 0, reason: 'Agreed', until: 'indefinite' })
  const [desk, public_] = [deskPictureAddress(hash, 640), pictureAddress(hash, 640)]
  expect((await context.request.get(desk)).status(), 'signed out').toBe(404)

  await signIn(context, await hire({ role: 'reporter' }))
  expect((await context.request.get(desk)).status(), 'a reporter').toBe(404)

  await signIn(context, editor)
  const seen = await context.request.get(desk)
  expect([seen.status(), seen.headers()['content-type']]).toEqual([200, 'image/webp'])
  expect(seen.headers()['cache-control']).toMatch(/no-store/)
  expect((await context.request.get(deskPictureAddress(hash, 321))).status()).toBe(404)
  const cut = `/admin/pictures/file/${hash}/${cropFile('4x3', MIDDLE, 640)}`
  expect((await context.request.get(cut)).status(), 'a cut').toBe(200)
  const another = cropFile('4x3', { x: 1, y: 50 }, 640)
  expect((await context.request.get(`/admin/pictures/file/${hash}/${another}`)).status()).toBe(404)
  expect((await context.request.get(cropAddress(hash, '4x3', MIDDLE, 640))).status(), 'a cut, to readers').toBe(404)

  const stranger = await browser.newContext({ baseURL })
  expect((await stranger.request.get(public_)).status(), 'a reader').toBe(404)
  const staff = { id: editor.id, name: editor.name, role: 'editor', sections: 'all' } as const
  const { token, event } = await makePreview(staff, { articleId: story.id, madeFor: 'The ministry', days: 1 })
  const page = await stranger.newPage()
  await page.goto(`/admin/preview/${token}`)
  const lead = page.locator('.lead-picture img')
  await expect(lead).toHaveJSProperty('complete', true)
  await expect(lead).not.toHaveJSProperty('naturalWidth', 0)
  const address = `/admin/preview/${token}/pictures/${hash}/640.webp`
  expect((await stranger.request.get(address)).headers()['cache-control']).toMatch(/no-store/)
  const other = await picture()
  expect((await stranger.request.get(address.replace(hash, other.hash))).status(), 'of another story').toBe(404)
  await revokePreview(staff, { articleId: story.id, linkId: String(event.details.link) })
  expect((await stranger.request.get(address)).status(), 'revoked').toBe(404)
  await stranger.close()
})
