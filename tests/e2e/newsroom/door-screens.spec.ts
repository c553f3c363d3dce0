import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'
import { TOTP } from 'otpauth'
import { giveCode, givePassword, test } from '#tests/e2e/desk.ts'

const whole = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
const ofColour = { runOnly: { type: 'rule' as const, values: ['color-contrast', 'link-in-text-block'] } }

// Each state is looked at six times.
test.describe.configure({ timeout: 240_000 })

test.beforeEach(async ({ context, from }) => {
  await from(context)
})

test('F1: signing in has no barrier for anyone, in any state', async ({ page, hire }) => {
  const person = await hire()
  const complaints = listenForComplaints(page)
  await page.goto('/admin/sign-in?next=%2Fadmin%2Flog')
  await looksRight(page)
  await givePassword(page, { email: 'nobody@broadsheet.example', password: 'not the right one at all' })
  await page.locator('form').getByRole('alert').waitFor()
  await looksRight(page)
  await givePassword(page, person)
  await page.getByRole('heading', { name: 'Your code' }).waitFor()
  await looksRight(page)
  await page.getByRole('textbox', { name: 'Code', exact: true }).fill('000')
  await page.getByRole('button', { name: 'Continue' }).click()
  await page.locator('form').getByRole('alert').waitFor()
  await looksRight(page)
  expect(complaints).toEqual([])
})

test('F1: coming in has no barrier for anyone, in any state', async ({ page, invite }) => {
  const complaints = listenForComplaints(page)
  await page.goto(await invite())
  await looksRight(page)
  await page.getByLabel('Choose a password').fill('too short')
  await page.getByRole('button', { name: 'Continue' }).click()
  await page.locator('form').getByRole('alert').waitFor()
  await looksRight(page)
  await page.getByLabel('Choose a password').fill('nine clerks dozing under glass')
  await page.getByRole('button', { name: 'Continue' }).click()
  await page.getByRole('heading', { name: 'Set up your second step' }).waitFor()
  await looksRight(page)
  const secret = (await page.getByLabel('Or type this').inputValue()).replace(/\s/g, '')
  await giveCode(page, new TOTP({ secret }))
  await page.getByRole('textbox', { name: 'Recovery codes' }).waitFor()
  await looksRight(page)
  await page.goto('/admin/sign-in/set-up')
  await looksRight(page)
  expect(complaints).toEqual([])
})

for (const path of ['/admin/sign-in/forgotten', '/admin/reset/x', '/admin/invitation/x']) {
  test(`F1: ${path} has no barrier for anyone`, async ({ page }) => {
    const complaints = listenForComplaints(page)
    await page.goto(path)
    await looksRight(page)
    expect(complaints).toEqual([])
  })
}

test('signing in needs no pointer', async ({ page, hire }) => {
  const person = await hire()
  await page.goto('/admin/sign-in')
  await page.getByLabel('Work email').focus()
  await page.keyboard.type(person.email)
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Forgotten it?' })).toBeFocused()
  await page.keyboard.press('Tab')
  await page.keyboard.type(person.password)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('textbox', { name: 'Code', exact: true })).toBeFocused()
  await page.keyboard.type(person.codes.generate())
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/admin$/)
})

/** axe on a phone and a desk, from both sides, its colours also in the dark; and nothing wider than the screen. */
async function looksRight(page: Page): Promise<void> {
  for (const width of [390, 1280]) {
    await page.setViewportSize({ width, height: 900 })
    for (const dir of ['rtl', 'ltr']) {
      await page.evaluate((side) => document.documentElement.setAttribute('dir', side), dir)
      expect.soft(await barriers(page, { runOnly: whole }), `${page.url()} ${width} ${dir}`).toEqual([])
      expect.soft(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    }
    await page.emulateMedia({ colorScheme: 'dark' })
    expect.soft(await barriers(page, ofColour), `${page.url()} ${width} dark`).toEqual([])
    await page.emulateMedia({ colorScheme: 'light' })
  }
}

async function barriers(page: Page, options: Parameters<AxeBuilder['options']>[0]): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).options(options).setLegacyMode(true).analyze()
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`))
}

/** Chromium writes a line of its own for an answer that refuses. */
function listenForComplaints(page: Page): string[] {
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('console', (message) => {
    const isRefusal = /status of (401|404|422|429)/.test(message.text())
    if (['error', 'warning'].includes(message.type()) && !isRefusal) complaints.push(message.text())
  })
  return complaints
}
