import { expect } from '@playwright/test'
import { db } from '#db/client.ts'
import { deliveries } from '#db/schema/index.ts'
import { newId } from '#lib/id.ts'
import { test } from '#tests/e2e/desk.ts'
import { listenForComplaints, looksRight } from './looks.ts'

test.beforeEach(async ({ context, from, hire, signIn }) => {
  await from(context)
  await signIn(context, await hire({ role: 'editor-in-chief' }))
})

const fresh = () => `/gone-${process.pid.toString(36)}${Date.now().toString(36)}`

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with a script' : 'without a script', () => {
    test.use({ javaScriptEnabled })

    test('an old address that is checked and kept leads on at once, until it is dropped', async ({ page }) => {
      const old = fresh()
      expect((await page.request.get(old)).status()).toBe(404)
      await page.goto('/admin/addresses')
      const list = page.getByLabel('Old address, comma, new address')
      await list.fill(`${old},/nowhere`)
      await page.getByRole('button', { name: 'Keep the list' }).click()
      await expect(page.getByText('There is no /nowhere in the paper.')).toBeVisible()
      await expect(list).toHaveValue(`${old},/nowhere`)
      await list.fill(`${old},/economy`)
      await page.getByRole('button', { name: 'Only check it' }).click()
      await expect(page.getByText('1 of 1 would be new')).toBeVisible()
      expect((await page.request.get(old)).status()).toBe(404)
      await page.getByRole('button', { name: 'Keep the list' }).click()
      await expect(page.getByText('It leads on from now on')).toBeVisible()
      const answer = await page.request.get(old, { maxRedirects: 0 })
      expect([answer.status(), answer.headers().location]).toEqual([301, expect.stringMatching(/\/economy$/)])

      await page.goto(`/admin/addresses?text=${encodeURIComponent(old)}`)
      await page.getByRole('button', { name: `Drop ${old}` }).click()
      await expect(page.getByText(`${old} is dropped`)).toBeVisible()
      expect((await page.request.get(old)).status()).toBe(404)
    })
  })
}

test('a file of a spreadsheet is kept', async ({ page }) => {
  const old = fresh()
  await page.goto('/admin/addresses')
  const file = { name: 'old.csv', mimeType: 'text/csv', buffer: Buffer.from(`\uFEFFfrom;to\r\n${old};/economy\r\n`) }
  await page.getByLabel('Or a file of them').setInputFiles(file)
  await page.getByRole('button', { name: 'Keep the list' }).click()
  await expect(page.getByText('It leads on from now on')).toBeVisible()
  expect((await page.request.get(old, { maxRedirects: 0 })).status()).toBe(301)
})

test('what is asked for in vain is on the list before long, and gone from it when it leads on', async ({ page }) => {
  const old = fresh()
  for (let i = 0; i < 40; i++) await page.request.get(old)
  await expect(async () => {
    await page.goto('/admin/addresses')
    await expect(page.getByRole('link', { name: `Lead it on ${old}` })).toBeVisible({ timeout: 1000 })
  }).toPass({ timeout: 90_000 })
  await page.getByRole('link', { name: `Lead it on ${old}` }).click()
  const list = page.getByLabel('Old address, comma, new address')
  await expect(list).toHaveValue(`${old},`)
  await list.fill(`${old},/economy`)
  await page.getByRole('button', { name: 'Keep the list' }).click()
  await expect(page.getByText('It leads on from now on')).toBeVisible()
  await page.goto('/admin/addresses')
  await expect(page.getByRole('link', { name: `Lead it on ${old}` })).toHaveCount(0)
})

test('the key of IndexNow stands in its file while it is switched on, and only then', async ({ page }) => {
  await page.goto('/admin/settings')
  const box = page.getByRole('checkbox', { name: /through IndexNow/ })
  await box.check()
  // Nobody outside is told of what other journeys publish meanwhile.
  await page.getByLabel('Where IndexNow is told').fill('http://127.0.0.1:9/')
  await page.getByRole('button', { name: 'Change who is told' }).click()
  await expect(page.getByText('It holds for every story')).toBeVisible()
  await page.goto('/admin/settings')
  const [, file = ''] =
    /The key stands at (\/[0-9a-f]{32}\.txt)/.exec(
      await page.getByRole('form', { name: 'Being found at once' }).innerText(),
    ) ?? []
  const answer = await page.request.get(file)
  expect([answer.status(), answer.headers()['content-type'], `/${await answer.text()}.txt`]).toEqual([
    200,
    'text/plain; charset=utf-8',
    file,
  ])
  expect((await page.request.get('/0123456789abcdef.txt')).status()).toBe(404)
  await box.uncheck()
  await page.getByRole('button', { name: 'Change who is told' }).click()
  await expect(page.getByText('It holds for every story')).toBeVisible()
  expect((await page.request.get(file)).status()).toBe(404)
})

test('old addresses have no barrier for anyone', async ({ page }) => {
  const complaints = listenForComplaints(page)
  await page.goto('/admin/addresses')
  await looksRight(page)
  expect(complaints).toEqual([])
})

test('deliveries in every state have no barrier for anyone', async ({ page }) => {
  const madeAt = new Date()
  const one = { kind: 'index-now' as const, toAddress: 'https://engine.example/told', addresses: ['/economy'], madeAt }
  await db()
    .insert(deliveries)
    .values([
      { ...one, id: newId(), sentAt: madeAt },
      { ...one, id: newId(), tries: 2, lastError: 'The answer was 503' },
      {
        ...one,
        id: newId(),
        tries: 1,
        lastError: 'The answer was 403',
        deadAt: madeAt,
        addresses: ['/economy', '/%D8%AE'],
      },
      { ...one, id: newId(), kind: 'web-sub' },
    ])
  const complaints = listenForComplaints(page)
  await page.goto('/admin/deliveries')
  await expect(page.getByRole('button', { name: 'Tell again https://engine.example/told' })).toBeVisible()
  await looksRight(page)
  expect(complaints).toEqual([])
})
