// @ts-check

const query = 'node_modules/@tanstack/react-query/build/modern'

/**
 * The chunks of the first load, each with its entry modules. A module goes into the first group that imports it.
 */
export const chunkGroups = {
  /** The code for every visit and the first paint of `/trunks`, and the hooks that every other page needs. */
  console: ['src/main.tsx', 'src/trunks/trunks-page.tsx', `${query}/useQuery.js`, `${query}/useMutation.js`],
  /** Loads with the lists of the first page, for what it then shows: its rows and earlier re-routes. */
  rows: [
    'src/trunks/matrix/trunk-row.tsx',
    'src/trunks/matrix/trunk-rows.ts',
    'src/changes/console-ledger.ts',
    // Nearly every other page needs these. They load while the network is idle, and are then cached.
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
    'src/trunks/trunk-page-skeleton.tsx',
  ],
  /**
   * Loads after the first paint: the demo bar, the header's changes, and in advance the code that all forms share. A
   * story checks this in the browser.
   */
  demo: [
    'src/demo/demo-dock.tsx',
    'src/app/start-over.ts',
    'src/changes/change-tools.tsx',
    'src/forms/use-form.tsx',
    'src/forms/form-frame.tsx',
    'src/forms/form-dialog.tsx',
    'src/forms/save-bar.tsx',
    'src/twilio/create-resource.ts',
    'src/twilio/update-resource.ts',
    'src/twilio/remove-resource.ts',
    'src/domain/field-problem-words.ts',
  ],
  /** The default scenario, and what it shares with others: SIDs and faults. */
  scenarios: ['mocks/scenarios/office-scenarios.ts', 'mocks/account/sids.ts', 'mocks/account/fault.ts'],
}

/** The mock's entry. On start it imports the chunk `scenarios` with `import()`. */
export const mock = 'mocks/browser.ts'

const trunkPage = 'src/trunks/trunk-page.tsx'

/** Every other page, with the modules that opening it imports with `import()`. */
export const pages = {
  'trunk, General': [trunkPage, 'src/trunks/general-tab.tsx'],
  'trunk, Termination': [trunkPage, 'src/trunks/termination-tab.tsx'],
  'trunk, Origination': [trunkPage, 'src/trunks/origination/origination-tab.tsx'],
  'trunk, Numbers': [trunkPage, 'src/trunks/numbers-tab.tsx'],
  calls: ['src/calls/calls-page.tsx'],
  changes: ['src/changes/changes-page.tsx'],
  'one change': ['src/changes/change-page.tsx'],
  readiness: ['src/routing/readiness/readiness-page.tsx'],
  'access lists': ['src/access/access-lists-page.tsx'],
  'one access list': ['src/access/access-list-page.tsx'],
  'plan for many numbers': ['src/bulk/bulk-plan-page.tsx'],
  'run over many numbers': ['src/bulk/bulk-run-page.tsx'],
  'trunk by its name alone': ['src/trunks/trunk-finder.tsx'],
  numbers: ['src/numbers/numbers-page.tsx'],
  'one number': ['src/numbers/number-page.tsx'],
}
