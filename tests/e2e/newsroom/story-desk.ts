import { expect as expectSoon, type Page } from '@playwright/test'

// A machine that does other things, too, answers late.
export const expect = expectSoon.configure({ timeout: 30_000 })

/** Presses the button of a verb that asks for nothing. */
export const press = (page: Page, verb: string) => page.getByRole('button', { name: verb, exact: true }).click()

/** Shows what a verb asks for, and gives its form. */
export async function unfold(page: Page, verb: string) {
  await page.locator('summary', { hasText: verb }).first().click()
  return page.getByRole('form', { name: verb, exact: true })
}

/** Waits until the workflow bar says how the story stands. */
export const stands = (page: Page, state: string) =>
  expect(page.getByRole('region', { name: 'Workflow' }).getByText(state, { exact: true })).toBeVisible()

/** Where the text of a story is written. */
export const words = (page: Page) => page.getByRole('textbox', { name: 'Body', exact: true })

/** Starts a story by hand; gives its address in the newsroom. */
export async function start(page: Page, headline: string, text: string): Promise<string> {
  await page.goto('/admin/articles/new')
  await page.getByLabel('Headline').fill(headline)
  await page.getByLabel('Text').fill(text)
  await press(page, 'Start the story')
  await page.waitForURL(/\/admin\/articles\/[0-9a-f-]{36}$/)
  return page.url()
}

/** Answers every gate that asks for a reason. */
export async function giveReasons(page: Page): Promise<void> {
  for (const reason of await page.getByLabel('Or in your words').all()) await reason.fill('The desk knows')
}

/** Where readers find the story. */
export const pathOf = async (page: Page) =>
  (await page.getByRole('link', { name: 'As readers see it' }).getAttribute('href')) ?? ''
