// @ts-check

const query = 'node_modules/@tanstack/react-query/build/modern'

/**
 * The chunks of the first load, each with its entry modules. A module goes into the first group that imports it.
 */
export const chunkGroups = {
  /** The code for every visit and the first paint of `/trunks`, and the hooks that every other page needs. */
  console: [
    'src/main.tsx',
    'src/features/trunks/trunks-page.tsx',
    `${query}/useQuery.js`,
    `${query}/useMutation.js`,
    // Every page counts with it what a Region lacks.
    'src/domain/verdict/instance-gaps.ts',
    // The rows need it at once, and have no room for it.
    'src/domain/account/host-kind.ts',
  ],
  /** Loads with the lists of the first page, for what it then shows: its rows and earlier re-routes. */
  rows: [
    'src/features/trunks/matrix/trunk-row.tsx',
    'src/features/trunks/matrix/trunk-rows.ts',
    'src/app/account-watch.tsx',
    'src/ledger/console-ledger.ts',
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
    'src/ui/page-skeleton.tsx',
  ],
  /**
   * Loads after the first paint: the demo bar, the header's changes, and in advance the code that all forms share. A
   * story checks this in the browser.
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
    'src/domain/fields/field-problem-text.ts',
  ],
  /** The default scenario, and what it shares with the later parts of the mock: SIDs, faults, the loaded rows. */
  scenarios: [
    'mocks/scenarios/office-scenarios.ts',
    'mocks/account/sids.ts',
    'mocks/account/fault.ts',
    'mocks/http/world.ts',
    'mocks/http/respond.ts',
    'mocks/account/is-record.ts',
  ],
}

/** The mock's entry. On start it imports the chunk `scenarios` with `import()`. */
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
