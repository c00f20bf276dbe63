import { defineConfig, devices } from '@playwright/test'
import { chromiumOptions } from './scripts/lib/chromium.mjs'

/** Not the port of `npm start`, so that a console that is open stays out of it. */
const port = Number(process.env.E2E_PORT ?? 4273)
const baseURL = `http://localhost:${port}`
const isCi = process.env.CI !== undefined

export default defineConfig({
  testDir: 'e2e/stories',
  testMatch: '*.spec.ts',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  // A second attempt would hide a fault of the console or of the story.
  retries: 0,
  forbidOnly: isCi,
  reporter: 'list',
  // A story takes a second or two: these are for machines that have other work too.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  // Before scripts/lib/run.mjs ends it, so that the report says which stories had no turn.
  globalTimeout: 70 * 60_000,
  use: {
    ...devices['Desktop Chrome'],
    baseURL,
    viewport: { width: 1440, height: 900 },
    reducedMotion: 'reduce',
    // The first load of a page then compiles no script again. Everything that a story keeps is cleared between stories.
    reuseContext: true,
    // The handlers then run in the page, which costs a third less. Stories about the worker allow it.
    serviceWorkers: 'block',
    // Its snapshots of the document show as much as screenshots, which would cost a quarter of the time. `npm test`
    // switches traces off.
    trace: { mode: 'retain-on-failure', screenshots: false },
    launchOptions: chromiumOptions(),
  },
  webServer: {
    command: `node scripts/start.mjs --port ${port}`,
    url: baseURL,
    // Playwright starts it in a shell, which would outlive a Playwright that is killed.
    env: { END_WITH: String(process.pid) },
    reuseExistingServer: false,
    timeout: 120_000,
  },
})
