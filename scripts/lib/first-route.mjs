// @ts-check

/** What every visit needs, and `/trunks`, the first page: built into one script. */
export const firstRoute = ['src/main.tsx', 'src/trunks/trunks-page.tsx']

/** What `/trunks` imports with `import()` while it opens, without being asked. A story checks it in the browser. */
export const openedWithIt = ['src/demo/demo-bar.tsx']

/** Where the mock begins, and what it imports with `import()` while it starts with the default scenario. */
export const mock = 'mocks/browser.ts'
export const mockAtStart = [mock, 'mocks/scenarios/office-scenarios.ts']
