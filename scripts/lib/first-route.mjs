// @ts-check

const query = 'node_modules/@tanstack/react-query/build/modern'

/**
 * Chunks of the first load by name, each with the modules that it begins with: what a module of an earlier group
 * imports is not in a later one.
 */
export const chunkGroups = {
  /** What every visit needs, and the first paint of `/trunks`; with it the hooks that every other page begins with. */
  console: ['src/main.tsx', 'src/features/trunks/trunks-page.tsx', `${query}/useQuery.js`, `${query}/useMutation.js`],
  /** Loaded while the lists of the first page are read, for what it shows once they are: its rows, former re-routes. */
  rows: [
    'src/features/trunks/matrix/trunk-row.tsx',
    'src/features/trunks/matrix/trunk-rows.ts',
    'src/ledger/console-ledger.ts',
    // What nearly every other page draws with: read while the network has nothing else to do, and cached.
    'src/ui/card.tsx',
    'src/ui/copy-button.tsx',
    'src/ui/definition-list.tsx',
    'src/ui/empty-state.tsx',
    'src/ui/note.tsx',
    'src/ui/phone-text.tsx',
    'src/ui/reasoned-button.tsx',
    'src/ui/region-tile.tsx',
    'src/ui/sid-text.tsx',
    'src/ui/time-ago.tsx',
    'src/ui/uri-text.tsx',
    'src/features/trunks/trunk-page-skeleton.tsx',
  ],
  /**
   * Loaded once the first page is painted: the demo bar, what the header tells of changes, and ahead of their pages what every form is made of. A story
   * checks it in the browser.
   */
  demo: [
    'src/features/demo/demo-dock.tsx',
    'src/app/start-over.ts',
    'src/features/changes/change-tools.tsx',
    'src/forms/use-form.tsx',
    'src/forms/form-frame.tsx',
    'src/forms/form-dialog.tsx',
    'src/forms/save-bar.tsx',
    'src/twilio/create-resource.ts',
    'src/twilio/update-resource.ts',
    'src/twilio/remove-resource.ts',
    'src/domain/fields/field-problem-words.ts',
  ],
  /** The default scenario, and what others are made of too: SIDs, and the faults that one of them brings. */
  scenarios: ['mocks/scenarios/office-scenarios.ts', 'mocks/account/sids.ts', 'mocks/account/fault.ts'],
}

/** Where the mock begins. With the default scenario it imports the chunk `scenarios` with `import()` while it starts. */
export const mock = 'mocks/browser.ts'

const trunkPage = 'src/features/trunks/trunk-page.tsx'

/** Every other page, with the modules that opening it imports with `import()`. */
export const pages = {
  'trunk, General': [trunkPage, 'src/features/trunks/general-tab.tsx'],
  'trunk, Termination': [trunkPage, 'src/features/trunks/termination-tab.tsx'],
  'trunk, Origination': [trunkPage, 'src/features/trunks/origination/origination-tab.tsx'],
  'trunk, Numbers': [trunkPage, 'src/features/trunks/numbers-tab.tsx'],
  calls: ['src/features/calls/calls-page.tsx'],
  changes: ['src/features/changes/changes-page.tsx'],
  'one change': ['src/features/changes/change-page.tsx'],
  readiness: ['src/features/routing/readiness/readiness-page.tsx'],
  'access lists': ['src/features/access/access-lists-page.tsx'],
  'one access list': ['src/features/access/access-list-page.tsx'],
  'plan for many numbers': ['src/features/bulk/bulk-plan-page.tsx'],
  'run over many numbers': ['src/features/bulk/bulk-run-page.tsx'],
  'trunk by its name alone': ['src/features/trunks/trunk-finder.tsx'],
  numbers: ['src/features/numbers/numbers-page.tsx'],
  'one number': ['src/features/numbers/number-page.tsx'],
}
