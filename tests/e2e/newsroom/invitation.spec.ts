import { expect } from '@playwright/test'
import { TOTP } from 'otpauth'
import { giveCode, test } from '#tests/e2e/desk.ts'

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with a script' : 'without a script', () => {
    test.use({ javaScriptEnabled })

    test('6.3.3: an invitation leads to a password, a second step, recovery codes, and in', async ({
      page,
      context,
      invite,
      from,
    }) => {
      await from(context)
      const link = await invite({ name: 'Bilal Ahmed', role: 'subeditor' })
      await page.goto(link)
      await expect(page.getByText('as subeditor')).toBeVisible()
      await expect(page.getByLabel('Work email')).not.toBeEditable()
      await expect(page.getByLabel('Your name')).toHaveValue('Bilal Ahmed')

      await page.getByLabel('Choose a password').fill('too short')
      await page.getByRole('button', { name: 'Continue' }).click()
      await expect(page.locator('form').getByRole('alert')).toContainText('at least 12 signs')
      await page.getByLabel('Choose a password').fill('nine clerks dozing under glass')
      await page.getByRole('button', { name: 'Continue' }).click()

      await expect(page.getByRole('heading', { name: 'Set up your second step' })).toBeVisible()
      await expect(page.getByRole('img', { name: 'For the camera' })).toBeVisible()
      const secret = (await page.getByLabel('Or type this').inputValue()).replace(/\s/g, '')
      await giveCode(page, new TOTP({ secret }))
      const codes = page.getByRole('textbox', { name: 'Recovery codes' })
      await expect(codes).toHaveValue(/^(\S{29}\n){9}\S{29}$/)
      await expect(page.getByRole('textbox', { name: 'Code', exact: true })).toBeHidden()
      expect(await context.cookies()).not.toContainEqual(expect.objectContaining({ name: 'broadsheet-session' }))

      await page.getByRole('button', { name: 'I have kept them' }).click()
      await expect(page).toHaveURL(/\/admin$/)
      expect(await (await page.request.get('/api/auth/session')).json()).toMatchObject({
        user: { name: 'Bilal Ahmed' },
      })

      // 6.4.1: the link counted once.
      expect((await page.goto(link))?.status()).toBe(404)
      await expect(page.getByRole('heading', { name: 'This invitation opens nothing' })).toBeVisible()
    })
  })
}

test('the recovery codes are shown once: loading the page again shows none', async ({
  page,
  context,
  invite,
  from,
}) => {
  await from(context)
  await page.goto(await invite())
  await page.getByLabel('Choose a password').fill('nine clerks dozing under glass')
  await page.getByRole('button', { name: 'Continue' }).click()
  const secret = (await page.getByLabel('Or type this').inputValue()).replace(/\s/g, '')
  await giveCode(page, new TOTP({ secret }))
  await expect(page.getByRole('textbox', { name: 'Recovery codes' })).toBeVisible()
  await page.goto('/admin/sign-in/set-up')
  await expect(page.getByText('There is nothing to set up any more.')).toBeVisible()
  await expect(page.getByRole('textbox', { name: 'Recovery codes' })).toHaveCount(0)
})

test('nobody sees a step of the door without a sign-in under way', async ({ page }) => {
  for (const step of ['code', 'set-up']) {
    await page.goto(`/admin/sign-in/${step}?next=%2Fadmin%2Flog`)
    await expect(page).toHaveURL(/\/admin\/sign-in\?next=%2Fadmin%2Flog$/)
  }
})
