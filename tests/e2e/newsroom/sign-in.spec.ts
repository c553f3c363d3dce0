import { expect, type Page } from '@playwright/test'
import { giveCode, givePassword, test } from '#tests/e2e/desk.ts'
import { makeRecoveryCodes } from '#verbs/account/make-recovery-codes.ts'

const whoIsIn = async (page: Page) => (await (await page.request.get('/api/auth/session')).json()).user?.name

test.beforeEach(async ({ context, from }) => {
  await from(context)
})

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with a script' : 'without a script', () => {
    test.use({ javaScriptEnabled })

    test('6.3.3: a password and a code let a person in, to where they wanted to go', async ({ page, hire }) => {
      const person = await hire()
      await page.goto('/admin/sign-in?next=%2Fadmin%2Flog')
      await givePassword(page, person)
      await expect(page).toHaveURL(/\/admin\/sign-in\/code\?next=%2Fadmin%2Flog$/)
      expect(await whoIsIn(page)).toBeUndefined()
      await giveCode(page, person.codes)
      await expect(page).toHaveURL(/\/admin\/log$/)
      expect(await whoIsIn(page)).toBe(person.name)
    })

    test('6.3.8: a wrong password and an unknown address are answered alike', async ({ page, hire }) => {
      const person = await hire()
      for (const email of [person.email, 'nobody@broadsheet.example']) {
        await page.goto('/admin/sign-in')
        await givePassword(page, { email, password: 'not the right one at all' })
        await expect(page.locator('form').getByRole('alert')).toHaveText('The address or the password is wrong.')
        await expect(page.getByLabel('Work email')).toHaveValue(email)
        await expect(page.getByLabel('Password', { exact: true })).toHaveValue(javaScriptEnabled ? /./ : '')
      }
    })

    test('6.1.1: after eight wrong passwords one waits: 429 and how long', async ({ page, hire }) => {
      const person = await hire()
      await page.goto('/admin/sign-in')
      const wrong = { email: person.email, password: 'not the right one at all' }
      for (let guess = 1; guess <= 9; guess++) {
        const answered = page.waitForResponse((response) => response.request().method() === 'POST')
        await givePassword(page, wrong)
        const answer = await answered
        expect(answer.status()).toBe(guess <= 8 ? 422 : 429)
        if (guess === 9) expect(Number(answer.headers()['retry-after'])).toBeGreaterThan(0)
        await expect(page.locator('form').getByRole('alert')).toBeVisible()
        if (javaScriptEnabled) await page.getByLabel('Password', { exact: true }).fill('')
      }
    })

    test('6.5.2: a recovery code lets a person in, once', async ({ page, context, hire }) => {
      const person = await hire()
      const { codes } = await makeRecoveryCodes({ ...person, role: 'editor-in-chief', sections: 'all' })
      const code = codes[0]?.toLowerCase().replaceAll('-', ' ') ?? ''
      await page.goto('/admin/sign-in')
      await givePassword(page, person)
      await page.getByRole('textbox', { name: 'Code', exact: true }).fill(code)
      await page.getByRole('button', { name: 'Continue' }).click()
      await expect(page).toHaveURL(/\/admin$/)
      await context.clearCookies()
      await page.goto('/admin/sign-in')
      await givePassword(page, person)
      await page.getByRole('textbox', { name: 'Code', exact: true }).fill(code)
      await page.getByRole('button', { name: 'Continue' }).click()
      await expect(page.locator('form').getByRole('alert')).toBeVisible()
      expect(await whoIsIn(page)).toBeUndefined()
    })
  })
}

test('3.7.2: a foreign address to go on to is forgotten', async ({ page, hire }) => {
  const person = await hire()
  await page.goto('/admin/sign-in?next=https%3A%2F%2Felsewhere.example%2Fadmin')
  await givePassword(page, person)
  await giveCode(page, person.codes)
  await expect(page).toHaveURL(/^http:\/\/localhost:\d+\/admin$/)
})

test('6.2.7: passwords and codes may be filled in by whatever keeps them', async ({ page, hire }) => {
  const person = await hire()
  await page.goto('/admin/sign-in')
  await expect(page.getByLabel('Work email')).toHaveAttribute('autocomplete', 'username')
  await expect(page.getByLabel('Password', { exact: true })).toHaveAttribute('autocomplete', 'current-password')
  await givePassword(page, person)
  await expect(page.getByRole('textbox', { name: 'Code', exact: true })).toHaveAttribute(
    'autocomplete',
    'one-time-code',
  )
})

test('6.3.3: a passkey is set up as the second step, and lets a person in by itself', async ({
  page,
  context,
  invite,
}) => {
  const devices = await context.newCDPSession(page)
  await devices.send('WebAuthn.enable')
  await devices.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  })
  await page.goto(await invite({ name: 'Hina Yousaf' }))
  await page.getByLabel('Choose a password').fill('nine clerks dozing under glass')
  await page.getByRole('button', { name: 'Continue' }).click()
  await page.getByLabel('What to call it').fill('The desk’s key')
  await page.getByRole('button', { name: 'Make a passkey' }).click()
  await expect(page.getByRole('textbox', { name: 'Recovery codes' })).toBeVisible()
  await page.getByRole('button', { name: 'I have kept them' }).click()
  await expect(page).toHaveURL(/\/admin$/)

  await context.clearCookies()
  await page.goto('/admin/sign-in?next=%2Fadmin%2Faccount')
  await page.getByRole('button', { name: 'Use a passkey' }).click()
  await expect(page).toHaveURL(/\/admin\/account$/)
  expect(await whoIsIn(page)).toBe('Hina Yousaf')
})

test('a passkey that the browser does not have leaves the form as it was', async ({ page }) => {
  await page.goto('/admin/sign-in')
  await page.getByLabel('Work email').fill('somebody@broadsheet.example')
  await page.getByRole('button', { name: 'Use a passkey' }).click()
  await expect(page.getByRole('form', { name: 'Sign in with a passkey' }).getByRole('alert')).toBeVisible()
  await expect(page.getByLabel('Work email')).toHaveValue('somebody@broadsheet.example')
})
