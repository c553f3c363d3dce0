import { expect, type Page } from '@playwright/test'
import { test } from '#tests/e2e/desk.ts'
import { endSessionsOf } from '#verbs/staff/end-sessions-of.ts'

test.beforeEach(async ({ context, from }) => {
  await from(context)
})

async function beginToChange(page: Page): Promise<void> {
  await page.goto('/admin/account')
  await page.getByText('Change password').first().click()
  await page.getByLabel('New password').fill('seven kettles under the bridge')
  await page.getByRole('button', { name: 'Change password' }).click()
}

test('a session that ends in the middle of a form is begun again in place, and the form is sent', async ({
  page,
  context,
  hire,
  signIn,
}) => {
  const person = await hire()
  await signIn(context, person)
  await page.goto('/admin/account')
  await page.getByText('Change password').first().click()
  await page.getByLabel('New password').fill('seven kettles under the bridge')
  await endSessionsOf({ system: 'console' }, { staffId: person.id })
  const answered = page.waitForResponse((response) => response.request().method() === 'POST')
  await page.getByRole('button', { name: 'Change password' }).click()
  expect((await answered).status()).toBe(401)

  const dialog = page.getByRole('dialog', { name: 'Sign in again' })
  await dialog.getByLabel('Password', { exact: true }).fill(person.password)
  await dialog.getByRole('button', { name: 'Sign in', exact: true }).click()
  await dialog.getByRole('textbox', { name: 'Code' }).fill(person.codes.generate())
  await dialog.getByRole('button', { name: 'Sign in', exact: true }).click()
  await expect(dialog).toBeHidden()
  await expect(page.getByRole('status').filter({ hasText: 'Password changed.' })).toBeVisible()
  await expect(page).toHaveURL(/\/admin\/account$/)
})

test('7.5.1: what is dangerous asks in place who is there, when it was long ago that they said so', async ({
  page,
  context,
  hire,
  signIn,
  age,
}) => {
  const person = await hire()
  await signIn(context, person)
  await age(person)
  await beginToChange(page)
  const dialog = page.getByRole('dialog', { name: 'Is it still you?' })
  await dialog.getByLabel('Password', { exact: true }).fill('not the right one at all')
  await dialog.getByRole('textbox', { name: 'Code' }).fill(person.codes.generate())
  await dialog.getByRole('button', { name: 'Go on' }).click()
  await expect(dialog.getByRole('alert')).toBeVisible()
  await dialog.getByLabel('Password', { exact: true }).fill(person.password)
  await dialog.getByRole('textbox', { name: 'Code' }).fill(person.codes.generate())
  await dialog.getByRole('button', { name: 'Go on' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Password changed.' })).toBeVisible()
})

test('7.5.1: the dialog can be left, and what was typed is still there', async ({
  page,
  context,
  hire,
  signIn,
  age,
}) => {
  const person = await hire()
  await signIn(context, person)
  await age(person)
  await beginToChange(page)
  await page.getByRole('dialog').waitFor()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toBeHidden()
  await expect(page.getByLabel('New password')).toHaveValue('seven kettles under the bridge')
})
