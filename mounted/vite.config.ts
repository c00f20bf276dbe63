import { fileURLToPath } from 'node:url'
import { defineConfig, mergeConfig } from 'vite'
import product from '../vite.config.ts'

const inProject = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url))

/** Builds the console for the component tests: as the product, with `console.tsx` in the place of `main.tsx`. */
export default mergeConfig(
  product,
  defineConfig({
    root: inProject('.'),
    build: {
      outDir: inProject('.cache/mounted-console'),
      emptyOutDir: true,
      // A stack names what it is about.
      minify: false,
      rolldownOptions: { input: inProject('mounted/console.html') },
    },
  }),
)
