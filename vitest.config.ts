import { globSync, readFileSync } from 'node:fs'
import { defineConfig } from 'vitest/config'

const include = ['{src,mocks,scripts}/**/*.test.{ts,tsx}']

/**
 * Files whose state must not meet another file's. Modules remember when requests left and what they imported, so a file
 * that replaces the clock or a module loads every module anew.
 */
const apart = globSync(include[0] ?? '').filter((file) =>
  /\bvi\.(?:mock|doMock|resetModules|useFakeTimers)\(/.test(readFileSync(file, 'utf8')),
)

export default defineConfig({
  test: {
    environment: 'node',
    setupFiles: ['scripts/unit-setup.ts'],
    // The default leaves one core to the program that hands out the files, which has little to do.
    maxWorkers: '100%',
    restoreMocks: true,
    unstubEnvs: true,
    unstubGlobals: true,
    // Only ends a test that hangs: how fast a test is depends on the machine.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    expect: { requireAssertions: true, poll: { timeout: 60_000, interval: 10 } },
    // Dates are compared as instants; a machine's own zone must not decide what a test sees.
    env: { TZ: 'UTC' },
    projects: [
      // Files of a worker share its modules, which saves most of the time for loading them.
      { extends: true, test: { name: 'unit', include, exclude: apart, isolate: false } },
      { extends: true, test: { name: 'unit-apart', include: apart } },
    ],
  },
})
