import type { Page } from '@playwright/test'
import { test } from '#tests/e2e/desk.ts'
import { expect, press, start, words } from './story-desk.ts'

test('who signs out leaves nothing that is saved in the browser, and is told of what is not', async ({
  page,
  context,
  enter,
  signIn,
}) => {
  const person = await enter({ role: 'reporter' })
  const kept = page.getByText('This browser keeps text that was never saved')
  const type = async (text: string) => {
    await words(page).click()
    await page.keyboard.press('End')
    await page.keyboard.type(text)
  }
  const leave = async () => {
    await page.getByRole('navigation', { name: 'Newsroom' }).first().getByRole('button', { name: 'Sign out' }).click()
    await page.waitForURL(/sign-in$/)
    await expect(page.getByLabel('Work email')).toBeVisible()
  }
  const story = await start(page, `Signed out ${Date.now()}`, 'Before.')
  await type(' Typed at the last moment.')
  await leave()
  await expect.poll(() => copiesIn(page)).toBe(0)
  await expect(kept).toHaveCount(0)

  await signIn(context, person)
  await page.goto(story)
  await expect(words(page)).toContainText('Before. Typed at the last moment.')
  await page.route('**/save', (route) => route.abort())
  await type(' Never saved.')
  await leave()
  await expect(kept).toBeVisible()
  await page.locator('summary', { hasText: 'Remove it' }).click()
  await press(page, 'Remove for good')
  await expect(kept).toHaveCount(0)
  expect(await copiesIn(page)).toBe(0)
})

/** How many texts the browser itself keeps. */
const copiesIn = (page: Page) =>
  page.evaluate(async () => {
    const opened = indexedDB.open('typed')
    await new Promise((resolve) => opened.addEventListener('success', resolve))
    if (!opened.result.objectStoreNames.contains('copies')) return 0
    const counted = opened.result.transaction('copies').objectStore('copies').count()
    await new Promise((resolve) => counted.addEventListener('success', resolve))
    opened.result.close()
    return counted.result
  })
