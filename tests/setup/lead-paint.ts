import type { Page } from '@playwright/test'

/** How a page came to stand before a reader. */
export type Painted = {
  /** What the largest thing to be painted was, and how heavy where it was a file. */
  largest: { address: string; bytes: number; isLead: boolean }
  /** How much moved under the reader’s eyes. */
  shift: number
}

/** Opens a story as a telephone does and says what the browser saw of its lead picture. */
export async function paintedOn(page: Page, address: string): Promise<Painted> {
  await page.addInitScript(() => {
    const seen = { largest: undefined as PerformanceEntry | undefined, shift: 0 }
    Object.assign(globalThis, { seen })
    new PerformanceObserver((list) => {
      seen.largest = list.getEntries().at(-1)
    }).observe({ type: 'largest-contentful-paint', buffered: true })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.shift += (entry as PerformanceEntry & { value: number }).value
    }).observe({ type: 'layout-shift', buffered: true })
  })
  await page.goto(address)
  return page.evaluate(async () => {
    const painted = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
    await document.fonts.ready
    await painted()
    const { seen } = globalThis as unknown as {
      seen: { largest?: PerformanceEntry & { url: string; element: Element | null }; shift: number }
    }
    const url = seen.largest?.url ?? ''
    const [file] = performance.getEntriesByName(url) as PerformanceResourceTiming[]
    return {
      largest: {
        address: url,
        bytes: file?.encodedBodySize ?? 0,
        isLead: seen.largest?.element?.matches('.lead-picture img') === true,
      },
      shift: seen.shift,
    }
  })
}

/** A telephone of 390 px with three points to each. */
export const TELEPHONE = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 3, isMobile: true }
