// @ts-check

/**
 * Chunks of the first load by name, each with the modules that it begins with: what a module of an earlier group
 * imports is not in a later one.
 */
export const chunkGroups = {
  /** What every visit needs, and `/trunks`, the first page. */
  console: ['src/main.tsx', 'src/trunks/trunks-page.tsx'],
  /** Loaded once the first page is painted. A story checks it in the browser. */
  demo: ['src/demo/demo-bar.tsx'],
  /** The database of the console's own record of re-routes, read while the first page opens. */
  changes: ['src/changes/change-database.ts'],
  /** The default scenario, and what others are made of too. */
  scenarios: ['mocks/scenarios/office-scenarios.ts'],
}

/** Where the mock begins. With the default scenario it imports the chunk `scenarios` with `import()` while it starts. */
export const mock = 'mocks/browser.ts'
