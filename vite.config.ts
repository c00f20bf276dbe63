import { fileURLToPath } from 'node:url'
import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { chunksOfPages } from './scripts/chunks.ts'
import { publish } from './scripts/publish-plugin.ts'
import { serving } from './scripts/serving-plugin.ts'
import { worker } from './scripts/worker-plugin.ts'

/**
 * Where the React Compiler does not pay: components that only draw what they are given. Their callers are compiled and
 * keep the same element while its props stay, so they are not drawn again either way; compiled they are half as large
 * again (docs/decisions/002-where-the-compiler-pays.md).
 */
const drawingOnly =
  /\/src\/(?:ui|app|forms|shared|features\/(?:call-path|access|edges|trunks\/(?:matrix|origination)))\/|\/src\/features\/(?:calls\/(?:test-call-(?:button|address)|traffic-slot)|trunks\/trunks-page|routing\/[\w-]+\.tsx)|\/src\/features\/trunks\/(?:general-(?:fields|facts)|trunk-(?:calls|call-path|header|tabs|not-found)|region-switcher|instance-missing|reading-failures)\.tsx/

export default defineConfig({
  plugins: [
    react({ compiler: true, exclude: [/\/node_modules\//, drawingOnly] }),
    tailwindcss(),
    worker(),
    publish(),
    serving(),
  ],
  resolve: {
    alias: {
      tldts: fileURLToPath(new URL('mocks/shim-tldts.ts', import.meta.url)),
      // The router's store asks for the package's own version of a hook that React has had since 18.
      'use-sync-external-store/shim/with-selector': 'use-sync-external-store/with-selector',
    },
  },
  build: {
    target: 'baseline-widely-available',
    // Browsers that know light-dark(): Vite's own target rewrites it into variables that a theme switch cannot reach.
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    // One style sheet and no helper that preloads: both cost the first page more than they save any other.
    modulePreload: false,
    cssCodeSplit: false,
    // scripts/lib/first-load.mjs reads in it which chunk loads which. Our plugin moves it into .cache.
    manifest: true,
    reportCompressedSize: false,
    rolldownOptions: { output: { codeSplitting: chunksOfPages() } },
  },
  server: { port: 5173 },
})
