import { defineConfig } from '@playwright/test'
import { findBrowser } from './tests/setup/browser.ts'

const browser = await findBrowser()

export default defineConfig({
  testDir: './tests/e2e',
  testMatch: '**/*.spec.ts',
  outputDir: '.results/playwright',
  globalSetup: './tests/e2e/paper.ts',
  forbidOnly: true,
  fullyParallel: true,
  workers: 2,
  // A screen is looked at in light, dark, from right to left, and at two widths.
  timeout: 180_000,
  expect: { timeout: 10_000 },
  use: {
    baseURL: process.env.BROADSHEET_PAPER,
    locale: 'en-GB',
    trace: { mode: 'retain-on-failure', screenshots: false, sources: false },
    launchOptions: { executablePath: browser.program, env: { ...process.env, ...browser.env } },
  },
})
