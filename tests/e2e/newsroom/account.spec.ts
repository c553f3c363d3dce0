import { expect } from '@playwright/test'
import { TOTP } from 'otpauth'
import { test } from '#tests/e2e/desk.ts'
import { resumeSession } from '#verbs/sign-in/resume-session.ts'

test.beforeEach(async ({ context, from }) => {
  await from(context)
})

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with a script' : 'without a script', () => {
    test.use({ javaScriptEnabled })

    test('a person changes their password, and their other sessions end', async ({ page, context, hire, signIn }) => {
      const person = await hire({ role: 'reporter' })
      const other = await signIn(context, person)
      const own = await signIn(context, person)
      await page.goto('/admin/account')
      await page.getByText('Change password').first().click()
      const form = page.getByRole('form', { name: 'Change password' })
      await form.getByLabel('New password').fill('password1234')
      await form.getByRole('button', { name: 'Change password' }).click()
      await expect(form.getByRole('alert')).toContainText('tried first')
      if (!javaScriptEnabled) await page.getByText('Change password').first().click()
      await form.getByLabel('New password').fill('seven kettles under the bridge')
      await form.getByRole('button', { name: 'Change password' }).click()
      await expect(form.getByRole('status')).toContainText('Password changed.')
      expect(await resumeSession(other)).toBeUndefined()
      expect(await resumeSession(own)).toBeDefined()
    })

    test('recovery codes are made anew and shown once', async ({ page, context, hire, signIn }) => {
      await signIn(context, await hire({ role: 'reporter' }))
      await page.goto('/admin/account')
      await page.getByRole('button', { name: 'Make new codes' }).click()
      const codes = (await page.getByRole('textbox', { name: 'Recovery codes' }).inputValue()).split('\n')
      expect(new Set(codes).size).toBe(10)
      await expect(page.getByText('10 left.')).toBeVisible()
      await page.goto('/admin/account')
      await expect(page.getByText(codes[0] ?? '')).toHaveCount(0)
      await expect(page.getByRole('textbox', { name: 'Recovery codes' })).toHaveCount(0)
    })

    test('codes of an app are set up again, after a proof when the last one is old', async ({
      page,
      context,
      hire,
      signIn,
      age,
    }) => {
      const person = await hire({ role: 'reporter' })
      await signIn(context, person)
      await age(person)
      await page.goto('/admin/account')
      await page.getByRole('link', { name: 'Set up again' }).click()
      await expect(page).toHaveURL(/\/admin\/prove\?next=/)
      await page.getByLabel('Password', { exact: true }).fill(person.password)
      await page.getByRole('textbox', { name: 'Code' }).fill(person.codes.generate())
      await page.getByRole('button', { name: 'Go on' }).click()
      await expect(page).toHaveURL(/\/admin\/account\/codes$/)
      const secret = (await page.getByLabel('Or type this').inputValue()).replace(/\s/g, '')
      expect(secret).not.toBe(person.codes.secret.base32)
      await page.getByRole('textbox', { name: 'Code', exact: true }).fill(new TOTP({ secret }).generate())
      await page.getByRole('button', { name: 'Set up' }).click()
      await expect(page).toHaveURL(/\/admin\/account\?done=codes$/)
      await expect(page.getByRole('status').filter({ hasText: 'set up' })).toBeVisible()
    })

    test('sessions end one by one and all others at once', async ({ page, context, hire, signIn }) => {
      const person = await hire({ role: 'reporter' })
      const others = [await signIn(context, person), await signIn(context, person), await signIn(context, person)]
      const own = await signIn(context, person)
      await page.goto('/admin/account')
      const living = async () => (await Promise.all(others.map(resumeSession))).filter(Boolean).length
      await page
        .getByRole('button', { name: /^End An unknown browser/ })
        .first()
        .click()
      await expect(page.getByRole('status').filter({ hasText: 'Ended.' })).toBeVisible()
      expect(await living()).toBe(2)
      await page.getByRole('button', { name: 'End all others' }).click()
      await expect(page.getByText('You are signed in nowhere else.')).toBeVisible()
      expect(await living()).toBe(0)
      expect(await resumeSession(own)).toBeDefined()
    })
  })
}

test('a passkey is added, named and removed', async ({ page, context, hire, signIn }) => {
  const device = await context.newCDPSession(page)
  await device.send('WebAuthn.enable')
  await device.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  })
  await signIn(context, await hire({ role: 'reporter' }))
  await page.goto('/admin/account')
  await page.getByText('Add a passkey').first().click()
  await page.getByLabel('What to call it').fill('Key on my ring')
  await page.getByRole('button', { name: 'Add', exact: true }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Added “Key on my ring”' })).toBeVisible()
  await page.getByRole('button', { name: 'Remove Key on my ring' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Removed.' })).toBeVisible()
  await expect(page.getByText('None yet.')).toBeVisible()
})

test('a person reads in plain words what they may do, and nothing that they may not', async ({
  page,
  context,
  hire,
  signIn,
}) => {
  await signIn(context, await hire({ role: 'reporter' }))
  await page.goto('/admin/account')
  const duties = page.locator('section').filter({ has: page.getByRole('heading', { name: 'What you may do' }) })
  await expect(duties).toContainText('submit a story')
  await expect(duties).not.toContainText('publish a story')
  await expect(duties).not.toContainText('invite people')
})

test('the desk leads everywhere by keys alone', async ({ page, context, hire, signIn }) => {
  await signIn(context, await hire())
  await page.goto('/admin')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'To the page' })).toBeFocused()
  await page.keyboard.press('Control+K')
  const menu = page.getByRole('dialog', { name: 'Find anything' })
  await expect(menu).toBeVisible()
  await page.keyboard.type('log')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/admin\/log$/)
})
