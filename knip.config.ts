import type { KnipConfig } from 'knip'

/** `npm run knip` runs it twice: over everything, then with `--production` over what is shipped, without its tests. */
const isProduction = process.argv.includes('--production')

export default {
  // Vite puts the shim in the place of a package.
  entry: [
    'mocks/{browser,server,shim-tldts}.ts!',
    'scripts/*.mjs',
    'mounted/console.tsx',
    'mounted/vite.config.ts',
    'scripts/reporters/*.mjs',
    'scripts/*.test.ts',
  ],
  project: [
    '{src,mocks}/**/*.{ts,tsx,css}!',
    '{scripts,e2e,mounted}/**/*.{ts,tsx,mjs}',
    // Helpers of tests, which are no tests themselves.
    '!mocks/tests/**!',
    '!src/domain/cases/**!',
    '!src/**/*-{fixture,arbitrary,cases}.ts!',
    '!src/twilio/stub-transport.ts!',
  ],
  // What a file uses itself may be exported for its test; what only the test uses is dead.
  ignoreExportsUsedInFile: isProduction,
} satisfies KnipConfig
