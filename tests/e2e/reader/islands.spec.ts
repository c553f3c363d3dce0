import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { hiddenStories, seedStory, urduStory, withdrawnStory } from '#tests/e2e/demo.ts'

const field = (page: Page) => page.getByRole('main').locator('input[name=q]')
const suggestions = (page: Page) => page.getByRole('listbox', { name: 'Suggestions' })
const options = (page: Page) => suggestions(page).getByRole('option')
const barriers = async (page: Page) => (await new AxeBuilder({ page }).setLegacyMode(true).analyze()).violations

test.describe('suggestions in the search field', () => {
  test('lead to a topic by keyboard alone, and have no barrier', async ({ page }) => {
    await page.goto('/search')
    await field(page).focus()
    await page.keyboard.type('cpec')
    const search = page.getByRole('combobox', { name: /^search/i })
    await expect(search).toHaveAttribute('aria-expanded', 'true')
    const list = suggestions(page)
    await expect(list).toBeVisible()
    expect(await search.getAttribute('aria-controls')).toBe(await list.getAttribute('id'))
    await expect(options(page).first()).toContainText('Topic')
    await expect(page.getByRole('status').filter({ hasText: /^Suggestions: \d$/ })).toHaveCount(1)
    expect(await barriers(page)).toEqual([])

    await page.keyboard.press('ArrowUp')
    await expect(options(page).last()).toHaveAttribute('aria-selected', 'true')
    await page.keyboard.press('ArrowDown')
    await expect(search).not.toHaveAttribute('aria-activedescendant')
    await page.keyboard.press('ArrowDown')
    const chosen = list.getByRole('option', { selected: true })
    await expect(chosen).toHaveCount(1)
    expect(await search.getAttribute('aria-activedescendant')).toBe(await chosen.getAttribute('id'))
    await expect(search).toBeFocused()
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      expect(await barriers(page)).toEqual([])
    }

    await page.keyboard.press('Escape')
    await expect(list).toBeHidden()
    await expect(search).toHaveValue('cpec')
    await page.keyboard.press('ArrowDown')
    await expect(list).toBeVisible()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/\/topics\/cpec/)
  })

  test('stand in nobody’s way: Enter searches for the words, and leaving the field closes them', async ({ page }) => {
    await page.goto('/search')
    await field(page).fill('glacier')
    await expect(options(page).first()).toBeVisible()
    await page.keyboard.press('Tab')
    await expect(suggestions(page)).toBeHidden()
    await field(page).press('Enter')
    await expect(page).toHaveURL(/\/search\?q=glacier/)
  })

  test('are at most eight, and a click leads where they say', async ({ page }) => {
    await page.goto('/economy/no-such-story')
    await field(page).fill('pa')
    await expect(options(page).first()).toBeVisible()
    expect(await options(page).count()).toBeLessThanOrEqual(8)
    const story = options(page).filter({ hasText: 'Story' }).first()
    const path = await story.getAttribute('href')
    await story.click()
    await expect(page).toHaveURL(new RegExp(`${path}$`))
    await expect(page.getByRole('heading', { level: 1 })).not.toBeEmpty()
  })

  test('ask once when somebody types fast, and show the answer to the last words only', async ({ page }) => {
    const asked: string[] = []
    page.on('request', (request) => {
      if (request.url().includes('/api/suggestions')) asked.push(request.url())
    })
    await page.goto('/search')
    await field(page).pressSequentially('glaci', { delay: 20 })
    await expect(options(page).first()).toBeVisible()
    expect(asked.map((url) => new URL(url).searchParams.get('q'))).toEqual(['glaci'])
    await field(page).fill('g')
    await expect(suggestions(page)).toBeHidden()
    expect(asked).toHaveLength(1)
  })

  test('say in which language and direction a headline runs', async ({ page }) => {
    await page.goto('/search')
    await field(page).fill('پاک')
    const name = options(page).first().locator('[lang=ur]')
    await expect(name).toBeVisible()
    expect(await name.evaluate((element) => getComputedStyle(element).direction)).toBe('rtl')
  })

  test('that fail leave the field as it was', async ({ page }) => {
    await page.route('**/api/suggestions*', (route) => route.abort())
    await page.goto('/search')
    const refused = page.waitForEvent('requestfailed')
    await field(page).fill('glacier')
    await refused
    await expect(suggestions(page)).toBeHidden()
    await field(page).press('Enter')
    await expect(page).toHaveURL(/\/search\?q=glacier/)
  })
})

test('what is not public is never suggested, and nothing is kept by a browser', async ({ request }) => {
  const words = [...hiddenStories.map((story) => story.words), withdrawnStory.headline]
  for (const text of words.flatMap((phrase) => [phrase, phrase.slice(0, 6)])) {
    const response = await request.get(`/api/suggestions?q=${encodeURIComponent(text)}`)
    expect(response.status()).toBe(200)
    expect(response.headers()['cache-control']).toBe('no-store')
    const said = await response.text()
    for (const { path } of [...hiddenStories, withdrawnStory]) expect(said, text).not.toContain(path)
  }
})

test('a question without words is refused with a sentence, one sign gets nothing', async ({ request }) => {
  const refused = await request.get('/api/suggestions')
  expect(refused.status()).toBe(400)
  expect((await refused.json()).error).toMatch(/^Give the beginning of a word/)
  for (const q of ['', 'c', '%25', 'x'.repeat(61), '%FF', "'%20or%201=1"]) {
    const response = await request.get(`/api/suggestions?q=${q}`)
    expect(response.status(), q).toBe(200)
    expect((await response.json()).suggestions, q).toEqual([])
  }
})

test('an island is kept for ever under the address that its page gives', async ({ page, request }) => {
  await page.goto(seedStory.path)
  const src = (await page.locator('script[data-island]').getAttribute('src')) ?? ''
  expect(src).toMatch(/^\/islands\/share\.js\?v=/)
  expect((await request.get(src)).headers()['cache-control']).toContain('immutable')
  expect((await request.get('/islands/share.js')).headers()['cache-control']).toBe('no-cache')
  expect((await request.get('/islands/share.js?v=older')).headers()['cache-control']).toBe('no-cache')
})

test.describe('the share control', () => {
  const copyButton = (page: Page) => page.getByRole('navigation', { name: 'Share' }).getByRole('button')

  test('copies the address of the story and says so, without moving the page', async ({ page, context, baseURL }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.goto(seedStory.path)
    await expect(copyButton(page)).toHaveAccessibleName('Copy link')
    await copyButton(page).focus()
    const before = await copyButton(page).boundingBox()
    await page.keyboard.press('Enter')
    await expect(copyButton(page)).toHaveAccessibleName('Link copied')
    await expect(page.getByRole('status')).toHaveText('Link copied')
    expect(await copyButton(page).boundingBox()).toEqual(before)
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${baseURL}${seedStory.path}`)
    expect(await barriers(page)).toEqual([])
    await expect(copyButton(page)).toHaveAccessibleName('Copy link')
  })

  test('hands the story to the device where that can share', async ({ page, baseURL }) => {
    await page.addInitScript(() => {
      Object.assign(window, { shared: [] })
      Object.defineProperty(navigator, 'share', {
        value: async (story: unknown) => (window as unknown as { shared: unknown[] }).shared.push(story),
      })
    })
    await page.goto(seedStory.path)
    await expect(copyButton(page)).toHaveAccessibleName('Share')
    await copyButton(page).click()
    const shared = await page.evaluate(() => (window as unknown as { shared: unknown[] }).shared)
    expect(shared).toEqual([{ title: seedStory.headline, url: `${baseURL}${seedStory.path}` }])
  })

  test('speaks the language of the story', async ({ page }) => {
    await page.goto(urduStory.path)
    await expect(page.getByRole('button', { name: 'لنک کاپی کریں' })).toBeVisible()
  })
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the search field searches and the share links stand alone', async ({ page }) => {
    await page.goto('/search')
    await expect(page.getByRole('combobox', { name: /^search/i })).toHaveCount(0)
    await page.getByRole('main').getByRole('searchbox').fill('glacier')
    await page.getByRole('main').getByRole('searchbox').press('Enter')
    await expect(page).toHaveURL(/\/search\?q=glacier/)
    await page.goto(seedStory.path)
    const share = page.getByRole('navigation', { name: 'Share' })
    await expect(share.getByRole('link')).toHaveCount(4)
    await expect(share.getByRole('button')).toHaveCount(0)
    await expect(share.locator('button')).toBeHidden()
  })
})
