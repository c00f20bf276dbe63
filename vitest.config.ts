import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    environment: 'node',
    include: ['{src,mocks,scripts}/**/*.test.{ts,tsx}'],
    restoreMocks: true,
    // Dates are compared as instants; a machine's own zone must not decide what a test sees.
    env: { TZ: 'UTC' },
  },
})
