import { expect, test } from '@playwright/test'

test.use({ javaScriptEnabled: false })

test('a hub leads to its stories, and Latest leads back through the days', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('banner').getByRole('link', { name: 'Economy' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Economy')
  const story = page.getByRole('main').getByRole('article').first().getByRole('link').first()
  await story.click()
  await expect(page).toHaveURL(/\/economy\/[a-z0-9-]+$/)

  await page.goto('/latest')
  const newest = await page.getByRole('main').getByRole('link').allTextContents()
  await expect(page.getByRole('main').getByRole('heading', { level: 2 }).first()).toBeVisible()
  await page.getByRole('link', { name: /^older/i }).click()
  await expect(page).toHaveURL(/\/latest\?before=/)
  const older = await page.getByRole('main').getByRole('link').allTextContents()
  expect(older).not.toEqual(newest)
  await page.getByRole('link', { name: /^newer/i }).click()
  await expect(page).toHaveURL(/\/latest(\?|$)/)
})

test('a mangled place in a list is the beginning of the list, not an error', async ({ request }) => {
  for (const before of ['', 'x', "'; drop table paper.articles", '%00', '9'.repeat(2000)]) {
    const response = await request.get(`/latest?before=${before === '%00' ? before : encodeURIComponent(before)}`)
    expect([200, 400], before).toContain(response.status())
  }
})

test('a topic and a contributor list their stories', async ({ page }) => {
  for (const path of ['/topics/cpec', '/by/sher-ali']) {
    await page.goto(path)
    await expect(page.getByRole('heading', { level: 1 })).not.toBeEmpty()
    expect(await page.getByRole('main').getByRole('article').count()).toBeGreaterThan(0)
  }
})

test('search finds a word, marks it and gives its story', async ({ page }) => {
  await page.goto('/search')
  await page.getByRole('main').getByRole('searchbox').fill('glacier')
  await page
    .getByRole('main')
    .getByRole('button', { name: /search/i })
    .click()
  await expect(page).toHaveURL(/\/search\?q=glacier/)
  await expect(page.getByRole('main').locator('mark').first()).toContainText(/glacier/i)
  await page.getByRole('main').getByRole('article').first().getByRole('link').first().click()
  await expect(page.getByRole('heading', { level: 1 })).not.toBeEmpty()
})

test('search is safe for anything typed into it', async ({ page }) => {
  const hostile = [
    '"',
    "'",
    '<script>alert(1)</script>',
    '\\',
    ':*',
    '& | !',
    '()',
    '-',
    '%',
    'a'.repeat(3000),
    '٪ چین',
    '\u{1F5DE}',
  ]
  for (const words of hostile) {
    const response = await page.goto(`/search?q=${encodeURIComponent(words)}`)
    expect(response?.status(), words.slice(0, 20)).toBe(200)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(page.locator('main script:not([data-island]):not([type="application/ld+json"])')).toHaveCount(0)
  }
})

test('a search without a match says so and keeps what was typed', async ({ page }) => {
  await page.goto('/search?q=zzyzxqwv')
  await expect(page.getByRole('main').getByRole('searchbox')).toHaveValue('zzyzxqwv')
  await expect(page.getByRole('main').locator('mark')).toHaveCount(0)
  await expect(page.getByRole('main')).toContainText(/no |nothing/i)
})
