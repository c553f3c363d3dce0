import { expect as expectSoon } from '@playwright/test'
import { test } from '#tests/e2e/desk.ts'
import { theDemo } from '#tests/factories/desk.ts'
import { addPicture } from '#verbs/pictures/add.ts'
import { looksRight } from './looks.ts'
import { fresh, photograph, press, start } from './picture-desk.ts'

test.describe.configure({ timeout: 180_000 })

// A machine that does other things, too, answers late.
const expect = expectSoon.configure({ timeout: 20_000 })

test('a gallery is picked, ordered and told of, and readers go through it without a script', async ({
  page,
  context,
  browser,
  baseURL,
  hire,
  signIn,
  from,
}) => {
  await from(context)
  await signIn(context, await hire({ role: 'editor' }))
  const alts = ['Forty lorries', 'A closed gate', 'Men at a fire'].map(fresh)
  for (const alt of alts) {
    const { buffer } = await photograph('gate.jpg')
    await addPicture(theDemo, { file: buffer, credit: 'Sher Ali', alt, caption: alt })
  }
  const story = await start(page, fresh('Nine days at the gate'))
  await press(page, 'Insert')
  await press(page, 'Gallery')
  const dialog = page.getByRole('dialog', { name: 'Gallery' })
  const pick = async (alt: string) => {
    await dialog.getByLabel('Find a picture by caption, credit or alt text').fill(alt)
    await dialog.locator('.search-found').getByRole('button', { name: alt }).click()
  }
  await pick(alts[0] ?? '')
  await pick(alts[1] ?? '')
  await expect(dialog.getByText('2 picked.')).toBeVisible()
  await press(page, 'Put them in')
  await expect(page.getByRole('group', { name: 'Gallery of 2' })).toBeVisible()
  await press(page, 'Add pictures')
  await pick(alts[2] ?? '')
  await press(page, 'Put them in')
  await page.getByLabel('Title of the gallery').fill('Nine days')
  await page.getByLabel('Caption of 3 here').fill('The last night')
  await press(page, 'Move 3 forward')
  await press(page, 'Take 1 out')
  await expect(page.getByRole('group', { name: 'Gallery of 2: Nine days' })).toBeVisible()
  await expect(page.getByText(/^Saved/).first()).toBeVisible()
  await page.goto(`${story}/publish`)
  await press(page, 'Publish as a flash')
  await page.waitForURL(story)
  const path = (await page.getByRole('link', { name: 'As readers see it' }).getAttribute('href')) ?? ''

  const reader = await browser.newContext({ baseURL, javaScriptEnabled: false, viewport: { width: 390, height: 800 } })
  const seen = await reader.newPage()
  await seen.goto(path)
  const gallery = seen.getByRole('region', { name: 'Nine days' })
  const links = gallery.getByRole('link')
  await expect(links).toHaveCount(2)
  await expect(links.first()).toHaveAccessibleName(alts[2] ?? '')
  await expect(gallery.getByText('The last night')).toBeVisible()
  await expect(links.last()).not.toBeInViewport({ ratio: 0.9 })
  await links.last().focus()
  await expect(links.last()).toBeInViewport({ ratio: 0.9 })
  const whole = await seen.request.get((await links.last().getAttribute('href')) ?? '')
  expect([whole.status(), whole.headers()['content-type']]).toEqual([200, 'image/webp'])
  await reader.close()
  await page.goto(path)
  await looksRight(page)
})
