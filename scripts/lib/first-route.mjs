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
}

/** Where the mock begins, and what it imports with `import()` while it starts with the default scenario. */
export const mock = 'mocks/browser.ts'
export const mockAtStart = [mock, 'mocks/scenarios/office-scenarios.ts']
