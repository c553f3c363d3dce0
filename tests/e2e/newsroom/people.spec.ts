import { expect } from '@playwright/test'
import { test } from '#tests/e2e/desk.ts'
import { resumeSession } from '#verbs/sign-in/resume-session.ts'

test.beforeEach(async ({ context, from }) => {
  await from(context)
})

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with a script' : 'without a script', () => {
    test.use({ javaScriptEnabled })

    test('an editor-in-chief invites somebody, whose link is shown once, and withdraws it', async ({
      page,
      context,
      hire,
      signIn,
    }) => {
      await signIn(context, await hire())
      const email = `hina.${Date.now()}.${javaScriptEnabled}@broadsheet.example`
      await page.goto('/admin/people')
      await page.getByRole('link', { name: 'Invite somebody' }).click()
      await page.getByLabel('Work email').fill(email)
      await page.getByLabel('Name', { exact: true }).fill('Hina Yousaf')
      await page.getByRole('radio', { name: /^Section editor/ }).check()
      await page.getByRole('radio', { name: 'Only in these' }).check()
      await page.getByRole('checkbox', { name: 'Economy' }).check()
      await page.getByRole('button', { name: 'Invite' }).click()
      const link = await page.getByLabel('Link of the invitation').inputValue()
      await page.goto('/admin/people')
      await expect(page.getByText(link)).toHaveCount(0)
      const row = page.getByRole('row').filter({ hasText: email })
      await expect(row).toContainText('Section editor')
      await expect(row).toContainText('Economy')
      expect((await page.request.get(link)).status()).toBe(200)
      await row.getByRole('button', { name: /^Withdraw/ }).click()
      await expect(page.getByRole('status').filter({ hasText: 'Withdrawn' })).toBeVisible()
      await expect(row).toHaveCount(0)
      expect((await page.request.get(link)).status()).toBe(404)
    })

    test('a mistyped invitation says what to do and loses nothing', async ({ page, context, hire, signIn }) => {
      const chief = await hire()
      await signIn(context, chief)
      await page.goto('/admin/people/invite')
      await page.getByLabel('Work email').fill(chief.email)
      await page.getByLabel('Name', { exact: true }).fill('Hina Yousaf')
      await page.getByRole('radio', { name: /^Editor The same/ }).check()
      await page.getByRole('button', { name: 'Invite' }).click()
      await expect(page.getByRole('main').getByRole('alert')).toContainText('has access already')
      await expect(page.getByLabel('Work email')).toHaveValue(chief.email)
      await expect(page.getByLabel('Name', { exact: true })).toHaveValue('Hina Yousaf')
      await expect(page.getByRole('radio', { name: /^Editor The same/ })).toBeChecked()
    })

    test('a person gets another role, is switched off within one request, and on again', async ({
      page,
      context,
      hire,
      signIn,
      browser,
    }) => {
      const other = await hire({ role: 'reporter', name: 'Bilal Ahmed' })
      const elsewhere = await browser.newContext()
      const cookie = await signIn(elsewhere, other)
      await elsewhere.close()
      await signIn(context, await hire())
      await page.goto(`/admin/people/${other.id}`)
      const main = page.getByRole('main')
      await main.getByText('Change role or sections').first().click()
      const access = page.getByRole('form', { name: 'Change role or sections' })
      await access.getByRole('radio', { name: /^Editor The same/ }).check()
      await access.getByRole('button', { name: 'Change' }).click()
      await expect(access.getByRole('status')).toContainText('Changed.')
      await expect(main.locator('dd').filter({ hasText: /^Editor$/ })).toBeVisible()
      expect(await resumeSession(cookie)).toMatchObject({ role: 'editor' })

      const power = page.getByRole('form', { name: 'Switch off or on' })
      await power.getByText('Switch off', { exact: true }).click()
      await power.getByRole('button', { name: 'Switch Bilal Ahmed off' }).click()
      await expect(power.getByRole('status')).toContainText('Switched off.')
      expect(await resumeSession(cookie)).toBeUndefined()
      await power.getByRole('button', { name: 'Switch on again' }).click()
      await expect(power.getByRole('status')).toContainText('Switched on.')
    })

    test('a password is reset with a reason, by a link that is shown once', async ({ page, context, hire, signIn }) => {
      const other = await hire({ role: 'reporter', name: 'Omar Farooq' })
      await signIn(context, await hire())
      await page.goto(`/admin/people/${other.id}`)
      const form = page.getByRole('form', { name: 'Reset password' })
      await form.getByText('Reset password', { exact: true }).first().click()
      await form.getByLabel('Reason').fill('Lost the note with it')
      await form.getByRole('button', { name: 'Reset password' }).click()
      const link = await form.getByLabel('Link for a new password').inputValue()
      expect((await page.request.get(link)).status()).toBe(200)
      await page.goto(`/admin/log?kind=credentials&person=${other.id}`)
      await expect(
        page.getByRole('cell', { name: /reset the password of Omar Farooq: “Lost the note with it”/ }),
      ).toBeVisible()
      await page.reload()
      await expect(page.getByText(link)).toHaveCount(0)
    })

    test('a second step is reset, and a session ends', async ({ page, context, hire, signIn, browser }) => {
      const other = await hire({ role: 'reporter', name: 'Nadia Rahman' })
      const elsewhere = await browser.newContext()
      const cookies = [await signIn(elsewhere, other), await signIn(elsewhere, other)]
      await elsewhere.close()
      await signIn(context, await hire())
      await page.goto(`/admin/people/${other.id}`)
      await page
        .getByRole('button', { name: /^End An unknown browser/ })
        .first()
        .click()
      await expect(page.getByRole('status').filter({ hasText: 'Ended.' })).toBeVisible()
      const open = await Promise.all(cookies.map(resumeSession))
      expect(open.filter(Boolean)).toHaveLength(1)
      const form = page.getByRole('form', { name: 'Reset second step' })
      await form.getByText('Reset second step', { exact: true }).first().click()
      await form.getByLabel('Reason').fill('Phone in the river')
      await form.getByRole('button', { name: 'Reset second step' }).click()
      await expect(form.getByRole('status')).toContainText('Reset.')
      await expect(page.getByText('Not set up')).toBeVisible()
      expect((await Promise.all(cookies.map(resumeSession))).filter(Boolean)).toHaveLength(0)
    })
  })
}

test('whoever is no editor-in-chief sees neither people nor log, and the try is logged', async ({
  page,
  context,
  hire,
  signIn,
}) => {
  const reporter = await hire({ role: 'reporter', name: 'Kamran Baloch' })
  await signIn(context, reporter)
  for (const path of [
    '/admin/people',
    '/admin/people/invite',
    `/admin/people/${reporter.id}`,
    '/admin/log',
    '/admin/letters',
  ]) {
    expect((await page.goto(path))?.status(), path).toBe(403)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Not for your role')
  }
  expect((await page.request.get('/admin/log/export')).status()).toBe(403)
  await expect(
    page.getByRole('navigation', { name: 'Newsroom' }).first().getByRole('link', { name: 'People' }),
  ).toHaveCount(0)
  await context.clearCookies()
  await signIn(context, await hire())
  await page.goto(`/admin/log?person=${reporter.id}&kind=refusals`)
  await expect(page.getByText('Kamran Baloch tried to see who has access, which they may not.').first()).toBeVisible()
})

test('nobody gives themselves a role or switches themselves off', async ({ page, context, hire, signIn }) => {
  const chief = await hire()
  await signIn(context, chief)
  await page.goto(`/admin/people/${chief.id}`)
  await expect(page.getByText('Your own role is changed by another editor-in-chief.')).toBeVisible()
  await expect(page.getByText('Switch off', { exact: true })).toHaveCount(0)
})

test('inviting needs no pointer', async ({ page, context, hire, signIn }) => {
  await signIn(context, await hire())
  await page.goto('/admin/people/invite')
  await page.getByLabel('Work email').focus()
  await page.keyboard.type(`keys.${Date.now()}@broadsheet.example`)
  await page.keyboard.press('Tab')
  await page.keyboard.type('Sana Mirza')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Space')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page.getByLabel('Link of the invitation')).toBeVisible()
})

test('a page that is not there says so inside the newsroom', async ({ page, context, hire, signIn }) => {
  await signIn(context, await hire())
  for (const path of ['/admin/nothing', '/admin/people/nobody', '/admin/people/0192f0c0-0000-7000-8000-000000000001']) {
    expect((await page.goto(path))?.status(), path).toBe(404)
    await expect(page.getByRole('navigation', { name: 'Newsroom' }).first()).toBeVisible()
  }
})
