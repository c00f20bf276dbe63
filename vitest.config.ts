import { playwright } from '@vitest/browser-playwright'
import { defineConfig } from 'vitest/config'
import { chromiumOptions } from './scripts/lib/chromium.mjs'
import { mountedCommands } from './scripts/mounted-commands.ts'
import { mountedConsole } from './scripts/mounted-console.ts'

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          environment: 'node',
          include: ['{src,mocks,scripts}/**/*.test.{ts,tsx}'],
          restoreMocks: true,
          // Dates are compared as instants; a machine's own zone must not decide what a test sees.
          env: { TZ: 'UTC' },
        },
      },
      {
        plugins: [mountedConsole()],
        // Tests import no packages. Without this, Vite looks for them in index.html, and bundles those of the console.
        optimizeDeps: { entries: ['mounted/tests/**/*.test.ts'] },
        test: {
          name: 'components',
          include: ['mounted/tests/**/*.test.ts'],
          // One page for all: each test has its own frame.
          isolate: false,
          fileParallelism: false,
          // For machines that have other work too.
          testTimeout: 60_000,
          expect: { poll: { interval: 15, timeout: 10_000 } },
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
