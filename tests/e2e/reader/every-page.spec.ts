import { gzipSync } from 'node:zlib'
import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { HtmlValidate } from 'html-validate'
import { pageKinds } from '#tests/e2e/demo.ts'

type RunOptions = Parameters<AxeBuilder['options']>[0]

const heaviestKilobytes = 40
const islandBytes = 5 * 1024
const whole: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
}
const ofColour: RunOptions = { runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } }
const htmlRules = new HtmlValidate({ extends: ['html-validate:standard', 'html-validate:a11y'] })

for (const { kind, path, status } of pageKinds) {
  test.describe(`the ${kind}`, () => {
    test('has no barrier for anyone, on phone and desk, in light and dark', async ({ page }) => {
      await page.goto(path)
      for (const width of [390, 1280]) {
        await page.setViewportSize({ width, height: 900 })
        await page.emulateMedia({ colorScheme: 'light' })
        expect.soft(await barriers(page, whole), `light, ${width} px`).toEqual([])
        await page.emulateMedia({ colorScheme: 'dark' })
        expect.soft(await barriers(page, ofColour), `dark, ${width} px`).toEqual([])
      }
    })

    test('runs no script but islands of ours, loads without a complaint and is not wider than a small phone', async ({
      page,
    }) => {
      const complaints = listenForComplaints(page, status)
      await page.setViewportSize({ width: 320, height: 700 })
      const response = await page.goto(path, { waitUntil: 'load' })
      expect(response?.status()).toBe(status)
      const policy = response?.headers()['content-security-policy'] ?? ''
      expect(policy).toContain("script-src 'self'")
      expect(policy).not.toContain('unsafe-')
      expect(await bytesOfIslands(page)).toBeLessThanOrEqual(islandBytes)
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
      expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1)
      await expect(page.getByRole('main')).toHaveCount(1)
      await expect(page).toHaveTitle(/.+/)
      expect(complaints).toEqual([])
    })

    test('is valid HTML and light enough for a slow line', async ({ request }, about) => {
      const html = await (await request.get(path)).text()
      const { results } = await htmlRules.validateString(html)
      const faults = results.flatMap(({ messages }) =>
        messages.map(({ ruleId, message, line }) => `${line} ${ruleId}: ${message}`),
      )
      expect(faults).toEqual([])
      let bytes = gzipSync(html).length
      for (const [, href = ''] of html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)) {
        bytes += gzipSync(await (await request.get(href)).body()).length
      }
      const kilobytes = bytes / 1024
      console.log(`page weight: ${kind} ${kilobytes.toFixed(1)} KB`)
      about.annotations.push({ type: 'page weight', description: `${kilobytes.toFixed(1)} KB` })
      expect(kilobytes).toBeLessThanOrEqual(heaviestKilobytes)
    })
  })
}

/** The pages hold no frames, so axe may run in the page itself, in half the time. */
async function barriers(page: Page, options: RunOptions): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).options(options).setLegacyMode(true).analyze()
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`))
}

/** What every script of a page weighs unpacked; one that is no island of ours, or that stands in the page itself, is refused. */
async function bytesOfIslands(page: Page): Promise<number> {
  let bytes = 0
  for (const script of await page.locator('script:not([type="application/ld+json"])').all()) {
    const src = (await script.getAttribute('src')) ?? ''
    expect(src).toMatch(/^\/islands\/[a-z-]+\.js\?v=[\w-]{12}$/)
    expect(await script.getAttribute('type')).toBe('module')
    expect(await script.textContent()).toBe('')
    const response = await page.request.get(src)
    expect(response.status()).toBe(200)
    bytes += (await response.body()).length
  }
  return bytes
}

/** Chromium itself writes a line for a document that answers 404. */
function listenForComplaints(page: Page, status: number): string[] {
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('requestfailed', (request) => complaints.push(`${request.url()} failed`))
  page.on('response', (response) => {
    if (response.status() >= 400 && response.request().resourceType() !== 'document') complaints.push(response.url())
  })
  page.on('console', (message) => {
    const ofStatus = status >= 400 && message.text().includes(`status of ${status}`)
    if (['error', 'warning'].includes(message.type()) && !ofStatus) complaints.push(message.text())
  })
  return complaints
}
