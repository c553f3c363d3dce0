import { expect, test } from '@playwright/test'
import { seedStory, urduStory } from '#tests/e2e/demo.ts'

test.use({ javaScriptEnabled: false })

test('the front leads to the splash, and the splash carries all its furniture, without JavaScript', async ({
  page,
}) => {
  await page.goto('/')
  await expect(page.getByRole('banner')).toContainText('Broadsheet')
  await page.getByRole('main').getByRole('link', { name: seedStory.headline }).first().click()
  await expect(page).toHaveURL(seedStory.path)

  const article = page.getByRole('main').getByRole('article').first()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(seedStory.headline)
  await expect(
    page.getByRole('navigation', { name: 'Breadcrumb' }).getByRole('link', { name: 'National' }),
  ).toBeVisible()
  await expect(article).toContainText('CPEC 2.0')
  await expect(article).toContainText('a transformative step toward achieving regional economic integration')
  await expect(article.getByRole('link', { name: 'News Desk' }).first()).toBeVisible()
  await expect(article.locator('time[datetime]').first()).toContainText('2025')
  await expect(article.getByRole('figure').first().getByRole('img')).toHaveAttribute('alt', /.+/)
  await expect(article.getByRole('figure').first()).toContainText('Image via Profit')
  await expect(
    article.getByRole('heading', { name: 'CPEC 2.0: Industrialization, Clean Energy, and More' }),
  ).toBeVisible()
  await expect(article.getByRole('link', { name: 'CPEC 2.0: A Strategic Pivot for Pakistan' })).toBeVisible()
  await expect(article).toContainText(/sourced from Profit .*inputs from AFP and AP/)
  await expect(article).toContainText('Your trusted source for insightful journalism')
  await expect(
    page.getByRole('navigation', { name: 'Topics' }).getByRole('link', { name: 'CPEC' }).first(),
  ).toBeVisible()
})

test('below the splash stand five recent stories, each with its standfirst', async ({ page }) => {
  await page.goto(seedStory.path)
  const recent = page.getByRole('region', { name: 'Recent' })
  await expect(recent.getByRole('article')).toHaveCount(5)
  for (const story of await recent.getByRole('article').all()) {
    await expect(story.getByRole('heading')).not.toBeEmpty()
    await expect(story.getByRole('paragraph').first()).not.toBeEmpty()
  }
})

test('the lead picture of the splash is printed, with its size given so that nothing jumps', async ({ page }) => {
  await page.goto(seedStory.path)
  const picture = page.getByRole('main').getByRole('figure').first().getByRole('img')
  await expect(picture).toHaveAttribute('width', /^\d+$/)
  await expect(picture).toHaveAttribute('height', /^\d+$/)
  const response = await page.request.get((await picture.getAttribute('src')) ?? '')
  expect(response.status()).toBe(200)
  expect(response.headers()['content-type']).toMatch(/^image\//)
})

test('an Urdu story is set in Urdu, right to left, in a page that says so', async ({ page }) => {
  await page.goto(urduStory.path)
  await expect(page.locator('html')).toHaveAttribute('lang', 'ur')
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('پاکستان')
  const family = await page
    .getByRole('heading', { level: 1 })
    .evaluate((heading) => getComputedStyle(heading).fontFamily)
  expect(family).toMatch(/nastaliq/i)
})

test('the history of a corrected story says what was corrected and when', async ({ page }) => {
  await page.goto(`${seedStory.path}/history`)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.getByRole('main')).toContainText(/correction/i)
  await expect(page.getByRole('main')).toContainText('Khunjerab')
  await expect(page.getByRole('main').locator('time[datetime]').first()).toBeVisible()
})

test('the list of corrections leads to the corrected story', async ({ page }) => {
  await page.goto('/corrections')
  await page.getByRole('main').getByRole('link', { name: seedStory.headline }).first().click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(seedStory.headline)
})

test('a page about the paper is reached from its foot', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('contentinfo').getByRole('link', { name: 'How we correct' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('How we correct')
})

test('whoever reads by keyboard skips the head in one step', async ({ page }) => {
  await page.goto(seedStory.path)
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/#main$/)
})

test('a story is printed on paper as text and picture, without menus', async ({ page }) => {
  await page.goto(seedStory.path)
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.getByText('In a move to strengthen their longstanding economic ties')).toBeVisible()
  await expect(page.getByRole('main').getByRole('figure').first()).toBeVisible()
  for (const menu of ['Sections', 'All sections', 'Policies']) {
    await expect(page.getByRole('navigation', { name: menu, exact: true })).toBeHidden()
  }
})
