import { globSync, readFileSync } from 'node:fs'
import { playwright } from '@vitest/browser-playwright'
import { defineConfig } from 'vitest/config'
import { chromiumOptions } from './scripts/lib/chromium.mjs'
import { mountedCommands } from './scripts/mounted-commands.ts'
import { mountedConsole } from './scripts/mounted-console.ts'

const include = ['{src,mocks,scripts}/**/*.test.{ts,tsx}']

/**
 * Files whose state must not meet another file's. Modules remember when requests left and what they imported, so a file
 * that replaces the clock or a module loads every module anew.
 */
const apart = globSync(include[0] ?? '').filter((file) =>
  /\bvi\.(?:mock|doMock|resetModules|useFakeTimers)\(/.test(readFileSync(file, 'utf8')),
)

/** For the tests in Node. */
const inNode = {
  environment: 'node',
  setupFiles: ['scripts/unit-setup.ts'],
  restoreMocks: true,
  unstubEnvs: true,
  unstubGlobals: true,
  // Only ends a test that hangs: how fast a test is depends on the machine.
  testTimeout: 120_000,
  hookTimeout: 120_000,
  expect: { requireAssertions: true, poll: { timeout: 60_000, interval: 10 } },
  // Dates are compared as instants; a machine's own zone must not decide what a test sees. A thread cannot set its zone.
  pool: 'forks',
  env: { TZ: 'UTC' },
}

export default defineConfig({
  test: {
    // The default leaves one core to the program that hands out the files, which has little to do.
    maxWorkers: '100%',
    projects: [
      // Files of a worker share its modules, which saves most of the time for loading them.
      { test: { ...inNode, name: 'unit', include, exclude: apart, isolate: false } },
      { test: { ...inNode, name: 'unit-apart', include: apart } },
      {
        plugins: [mountedConsole()],
        // Tests import no packages. Without this, Vite looks for them in index.html, and bundles those of the console.
        optimizeDeps: { entries: ['mounted/tests/**/*.test.ts'] },
        test: {
          name: 'components',
          include: ['mounted/tests/**/*.test.ts'],
          // A worker has one page for all its files: each test has its own frame. Pages share no storage, because Vitest
          // gives each a context of its own.
          isolate: false,
          // For machines that have other work too.
          testTimeout: 60_000,
          expect: { poll: { interval: 15, timeout: 20_000 } },
          provide: { checksContract: process.env.CONTRACT_SPEC !== undefined },
          browser: {
            enabled: true,
            headless: true,
            provider: playwright({
              launchOptions: chromiumOptions(),
              contextOptions: { reducedMotion: 'reduce' },
            }),
            instances: [{ browser: 'chromium' }],
            viewport: { width: 1440, height: 900 },
            screenshotFailures: false,
            // As in Playwright: a name matches as a part, unless `exact` is asked for.
            locators: { exact: false },
            commands: mountedCommands,
          },
        },
      },
    ],
  },
})
