import { randomInt } from 'node:crypto'
import type { Page } from '@playwright/test'
import sharp from 'sharp'

/** A photograph that is nobody else’s, with what its camera and its desk wrote into it. */
export async function photograph(name: string, said?: { artist: string; caption: string }) {
  const channel = () => randomInt(256)
  const background = { r: channel(), g: channel(), b: channel() }
  const buffer = await sharp({ create: { width: 1400, height: 1000, channels: 3, background } })
    .composite([{ input: { text: { text: `${randomInt(1e9)}`, dpi: 300 } } }])
    .withExif(said ? { IFD0: { Artist: said.artist, ImageDescription: said.caption } } : {})
    .jpeg()
    .toBuffer()
  return { name, mimeType: 'image/jpeg', buffer }
}

export const press = (page: Page, verb: string) => page.getByRole('button', { name: verb, exact: true }).click()
export const fresh = (words: string) => `${words} ${randomInt(1e9)}`

/** Starts a story; gives its address on the desk. */
export async function start(page: Page, headline: string) {
  await page.goto('/admin/articles/new')
  await page.getByLabel('Headline').fill(headline)
  await page.getByLabel('Text').fill('The gate opened at dawn.')
  await press(page, 'Start the story')
  await page.waitForURL(/\/admin\/articles\/[0-9a-f-]{36}$/)
  return page.url()
}

/** Publishes the story of the page, and gives what readers get. */
export async function publish(page: Page, story: string) {
  await page.goto(`${story}/publish`)
  await press(page, 'Publish as a flash')
  await page.waitForURL(story)
  const path = await page.getByRole('link', { name: 'As readers see it' }).getAttribute('href')
  return (await page.request.get(path ?? '')).text()
}
