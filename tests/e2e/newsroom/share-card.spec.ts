import { randomInt } from 'node:crypto'
import { expect } from '@playwright/test'
import sharp from 'sharp'
import { test } from '#tests/e2e/desk.ts'
import { documentOf, published, section, theDemo } from '#tests/factories/desk.ts'
import { saveArticle } from '#verbs/articles/save.ts'
import { updateArticle } from '#verbs/articles/update.ts'
import { withdrawArticle } from '#verbs/articles/withdraw.ts'

test('other sites are shown the card of the version that readers see, and of none that is gone', async ({
  page,
  machine: _,
}) => {
  const place = await section(`Gates ${randomInt(1e9)}`)
  const story = await published({ section: place, slug: `gate-${randomInt(1e9)}`, headline: 'Kabul reopens the gate' })
  const cardOf = async () => {
    await page.goto(story.path)
    const said = await page.locator('meta[property="og:image"]').getAttribute('content')
    await expect(page.locator('meta[name="twitter:image"]')).toHaveAttribute('content', said ?? '')
    return new URL(said ?? '').pathname
  }
  const first = await cardOf()
  const answer = await page.request.get(first)
  expect([answer.status(), answer.headers()['content-type']]).toEqual([200, 'image/jpeg'])
  expect(answer.headers()).toMatchObject({
    'cache-control': 'no-cache',
    'cross-origin-resource-policy': 'cross-origin',
  })
  const body = await answer.body()
  expect(body.length).toBeLessThan(300_000)
  expect(await sharp(body).metadata()).toMatchObject({ format: 'jpeg', width: 1200, height: 630 })
  const again = await page.request.get(first, { headers: { 'If-None-Match': answer.headers().etag ?? '' } })
  expect(again.status()).toBe(304)

  const changed = documentOf({ headline: 'Kabul shuts the gate again' })
  await saveArticle(theDemo, { articleId: story.id, basedOn: 1, document: changed })
  expect((await page.request.get(first)).status(), 'while the next version is written').toBe(200)
  await updateArticle(theDemo, { articleId: story.id, seen: 1 })
  await expect.poll(async () => (await page.request.get(first)).status()).toBe(404)
  const second = await cardOf()
  expect((await page.request.get(second)).status()).toBe(200)

  await withdrawArticle(theDemo, { articleId: story.id, seen: 2, reason: 'Wrong gate.' })
  await expect.poll(async () => (await page.request.get(second)).status()).toBe(404)
})
