import { expect } from '@playwright/test'
import { db } from '#db/client.ts'
import { letters } from '#db/schema/index.ts'
import { newId } from '#lib/id.ts'
import { test } from '#tests/e2e/desk.ts'
import { switchOff } from '#verbs/staff/switch-off.ts'

test.use({ javaScriptEnabled: false })

test.beforeEach(async ({ context, from }) => {
  await from(context)
})

test('the log says who did what to whom, by person, kind and day', async ({ page, context, hire, signIn }) => {
  const person = await hire({ role: 'reporter', name: 'Zarina Khan' })
  await switchOff({ system: 'console' }, { staffId: person.id })
  await signIn(context, await hire())
  await page.goto('/admin/log')
  await page.getByLabel('Person').selectOption(person.id)
  await page.getByLabel('Kind').selectOption('Who has access')
  await page.getByRole('button', { name: 'Show' }).click()
  await expect(page.getByRole('cell', { name: 'Whoever runs the paper switched Zarina Khan off.' })).toBeVisible()
  await expect(page.getByRole('cell', { name: /gave Zarina Khan access as reporter in all sections/ })).toBeVisible()
  await expect(page.getByRole('cell', { name: /signed in/ })).toHaveCount(0)
  await page.getByLabel('To', { exact: true }).fill('2020-01-01')
  await page.getByRole('button', { name: 'Show' }).click()
  await expect(page.getByText('Nothing in the log is like this.')).toBeVisible()
  expect((await page.goto('/admin/log?person=%27&kind=x&from=2020-99-99&before=-1'))?.status()).toBe(200)
})

test('older lines are a page away, and so is the way back', async ({ page, context, hire, signIn }) => {
  const person = await hire({ role: 'reporter' })
  for (let sign = 0; sign < 51; sign++) await signIn(context, person)
  await context.clearCookies()
  await signIn(context, await hire())
  await page.goto(`/admin/log?person=${person.id}`)
  await expect(page.getByRole('row')).toHaveCount(51)
  await page.getByRole('link', { name: 'Older' }).click()
  await expect(page.getByRole('cell', { name: /access as reporter/ })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Older' })).toHaveCount(0)
  await page.getByRole('link', { name: 'Newer' }).click()
  await expect(page.getByRole('row')).toHaveCount(51)
  await expect(page.getByRole('link', { name: 'Newer' })).toHaveCount(0)
  await page.getByRole('link', { name: 'Newest' }).click()
  await expect(page.getByRole('row')).toHaveCount(51)
})

test('the log is exported as a file, filtered as the page is', async ({ page, context, hire, signIn }) => {
  const person = await hire({ role: 'reporter', name: '=Zarina, Khan' })
  await signIn(context, await hire())
  await page.goto(`/admin/log?person=${person.id}`)
  const address = (await page.getByRole('link', { name: 'Export as CSV' }).getAttribute('href')) ?? ''
  const file = await page.request.get(address)
  expect(file.headers()).toMatchObject({
    'content-type': 'text/csv; charset=utf-8',
    'cache-control': expect.stringContaining('no-store'),
    'content-disposition': expect.stringMatching(/^attachment; filename="log-\d{4}-\d\d-\d\d\.csv"$/),
  })
  const lines = (await file.text()).trim().split('\r\n')
  expect(lines).toHaveLength(2)
  expect(lines[1]).toContain(`"'=Zarina, Khan"`)
  await context.clearCookies()
  expect((await page.request.get(address, { maxRedirects: 0 })).status()).toBe(401)
})

test('a dead letter is told on the desk, sent again or dropped', async ({ page, context, hire, signIn }) => {
  const dead = async (to: string) =>
    db()
      .insert(letters)
      .values({
        id: newId(),
        kind: 'notice',
        toAddress: to,
        subject: 'A notice',
        text: 'Words',
        html: '<p>Words</p>',
        madeAt: new Date(Date.now() - 60_000),
        deadAt: new Date(),
        tries: 8,
        lastError: '550 No such mailbox',
      })
  const [one, other] = [`one.${Date.now()}@broadsheet.example`, `other.${Date.now()}@broadsheet.example`]
  await dead(one)
  await dead(other)
  await signIn(context, await hire())
  await page.goto('/admin')
  await page.getByRole('main').getByRole('link', { name: 'See why' }).click()
  const row = (to: string) => page.getByRole('row').filter({ hasText: to })
  await expect(row(one)).toContainText('550 No such mailbox')
  await row(one)
    .getByRole('button', { name: `Send again to ${one}` })
    .click()
  await expect(page.getByRole('status').filter({ hasText: 'On its way again.' })).toBeVisible()
  await expect(row(one)).toHaveCount(0)
  await row(other)
    .getByRole('button', { name: `Drop the letter to ${other}` })
    .click()
  await expect(page.getByRole('status').filter({ hasText: 'Dropped' })).toBeVisible()
  await expect(row(other)).toHaveCount(0)
})

test('what the command menu finds stands on a page of its own', async ({ page, context, hire, signIn }) => {
  await signIn(context, await hire())
  await page.goto('/admin/find')
  await page.getByRole('main').getByRole('link', { name: 'Invite somebody' }).click()
  await expect(page).toHaveURL(/\/admin\/people\/invite$/)
})
