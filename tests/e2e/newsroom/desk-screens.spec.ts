import { expect, type Page } from '@playwright/test'
import { test } from '#tests/e2e/desk.ts'
import { listenForComplaints, looksRight } from './looks.ts'

// Each state is looked at six times.
test.describe.configure({ timeout: 240_000 })

test.beforeEach(async ({ context, from }) => {
  await from(context)
})

const open = (page: Page) =>
  page.evaluate(() => {
    for (const folded of document.querySelectorAll('details')) folded.open = true
  })

for (const path of [
  '/admin',
  '/admin/account',
  '/admin/account/codes',
  '/admin/prove',
  '/admin/people',
  '/admin/people/invite',
  '/admin/log',
  '/admin/log?from=2020-01-01&to=2020-01-02',
  '/admin/letters',
  '/admin/deliveries',
  '/admin/find',
  '/admin/nothing-here',
]) {
  test(`F1: ${path} has no barrier for anyone`, async ({ page, context, hire, invite, signIn }) => {
    await invite()
    await signIn(context, await hire())
    const complaints = listenForComplaints(page)
    await page.goto(path)
    await open(page)
    await looksRight(page)
    expect(complaints).toEqual([])
  })
}

test('F1: the page of a person has no barrier for anyone, in any state', async ({ page, context, hire, signIn }) => {
  const person = await hire({ role: 'section-editor' })
  await signIn(context, person)
  await context.clearCookies()
  await signIn(context, await hire())
  const complaints = listenForComplaints(page)
  await page.goto(`/admin/people/${person.id}`)
  await open(page)
  await looksRight(page, 'open')
  const form = page.getByRole('form', { name: 'Reset password' })
  await form.getByLabel('Reason').fill('Lost the note with it')
  await form.getByRole('button', { name: 'Reset password' }).click()
  await form.getByLabel('Link for a new password').waitFor()
  const power = page.getByRole('form', { name: 'Switch off or on' })
  await power.getByRole('button', { name: /^Switch/ }).click()
  await power.getByRole('status').waitFor()
  await looksRight(page, 'switched off, with a link')
  expect(complaints).toEqual([])
})

test('F1: an account is readable when it refuses and when it shows codes', async ({ page, context, hire, signIn }) => {
  await signIn(context, await hire({ role: 'picture-editor' }))
  const complaints = listenForComplaints(page)
  await page.goto('/admin/account')
  await page.getByText('Change password').first().click()
  await page.getByLabel('New password').fill('too short')
  await page.getByRole('button', { name: 'Change password' }).click()
  await page.getByRole('main').getByRole('alert').waitFor()
  await page.getByRole('button', { name: 'Make new codes' }).click()
  await page.getByRole('textbox', { name: 'Recovery codes' }).waitFor()
  await looksRight(page)
  expect(complaints).toEqual([])
})

test('F1: a page that is not for somebody’s role has no barrier', async ({ page, context, hire, signIn }) => {
  await signIn(context, await hire({ role: 'reporter' }))
  await page.goto('/admin/people')
  await looksRight(page)
})
