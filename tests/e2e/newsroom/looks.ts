import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

const whole = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
const ofColour = { runOnly: { type: 'rule' as const, values: ['color-contrast', 'link-in-text-block'] } }

/** axe on a phone and a desk, from both sides, its colours also in the dark; and nothing wider than the screen. */
export async function looksRight(page: Page, state = page.url()): Promise<void> {
  for (const width of [390, 1280]) {
    await page.setViewportSize({ width, height: 900 })
    for (const dir of ['rtl', 'ltr']) {
      await page.evaluate((side) => document.documentElement.setAttribute('dir', side), dir)
      expect.soft(await barriers(page, { runOnly: whole }), `${state} ${width} ${dir}`).toEqual([])
      expect.soft(await page.evaluate(() => document.documentElement.scrollWidth), state).toBeLessThanOrEqual(width)
    }
    await page.emulateMedia({ colorScheme: 'dark' })
    expect.soft(await barriers(page, ofColour), `${state} ${width} dark`).toEqual([])
    await page.emulateMedia({ colorScheme: 'light' })
  }
}

/** What the browser complains of; it writes a line of its own for an answer that refuses. */
export function listenForComplaints(page: Page): string[] {
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('console', (message) => {
    const isRefusal = /status of (401|403|404|409|422|429)/.test(message.text())
    if (['error', 'warning'].includes(message.type()) && !isRefusal) complaints.push(message.text())
  })
  return complaints
}

async function barriers(page: Page, options: Parameters<AxeBuilder['options']>[0]): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).options(options).setLegacyMode(true).analyze()
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`))
}
