/** The verticals of src/: each owns its queries, its pages and its components. */
export const verticals = [
  'trunks',
  'routing',
  'numbers',
  'bulk',
  'access',
  'edges',
  'call-path',
  'changes',
  'demo',
  'calls',
] as const

/**
 * What a vertical shows the others besides its `*-queries.ts` and `*-link.tsx`: the components that a page of another
 * vertical composes, and little else. Add a file here when it is meant to be used from outside.
 */
export const publicFiles: readonly string[] = [
  'access/attached-lists.tsx',
  'access/copy-passwords.tsx',
  'access/password-input.tsx',
  'access/write-each.ts',
  'bulk/bulk-clear.ts',
  'bulk/bulk-draft.ts',
  'bulk/unfinished-flag.ts',
  'call-path/call-path-card.tsx',
  'call-path/call-path-edges.ts',
  'call-path/call-path-marks.tsx',
  'call-path/call-path.ts',
  'call-path/origination-call-path.ts',
  'call-path/termination-call-path.ts',
  'calls/last-calls.tsx',
  'calls/test-call-address.ts',
  'calls/test-call-button.tsx',
  'calls/test-call-panel.tsx',
  'calls/traffic-state.ts',
  'calls/verify-leg.ts',
  'changes/acting-operator.ts',
  'changes/calm-listeners.ts',
  'changes/change-ledger.ts',
  'changes/change-record.ts',
  'changes/change-row.ts',
  'changes/change-state.ts',
  'changes/change-store.ts',
  'demo/request-demo.ts',
  'changes/collect-attempts.ts',
  'changes/dismissed-changes.ts',
  'changes/failed-change.ts',
  'changes/group-puts.ts',
  'changes/failed-change-slot.tsx',
  'changes/route-change-lines.tsx',
  'changes/undo-offer.ts',
  'changes/writing-lock.ts',
  'edges/localized-uris-panel.tsx',
  'routing/finding-text.ts',
  'routing/finding-words.ts',
  'routing/region-verdict-text.ts',
  'routing/check-words.ts',
  'routing/record-preflight.ts',
  'routing/reroute-mutation.ts',
  'routing/reroute-button.tsx',
  'routing/reroute-navigation.ts',
  'routing/reroute-review.tsx',
  'routing/reroute-target.ts',
  'routing/routing-card.tsx',
  'routing/since-text.tsx',
  'routing/words.ts',
  'routing/settled.ts',
  'routing/severity-look.ts',
  'trunks/api-error-panel.tsx',
  'trunks/association/candidates.ts',
  'trunks/association/write-association.ts',
  'trunks/matrix/region-failure-panels.tsx',
  'trunks/matrix/region-failures.ts',
  'trunks/numbers-of-tab.ts',
  'trunks/stacked-class.ts',
  'trunks/trunk-card.ts',
  'trunks/trunk-list-failures.tsx',
  'trunks/trunk-tab.ts',
]

/**
 * What is wrong with an import between verticals, if anything.
 * @param from path of the importing file, from the root of the project
 * @param to path of the imported file
 */
export function vertical(from: string, to: string): string | undefined {
  const [importing, imported] = [verticalOf(from), verticalOf(to)]
  if (importing === undefined || imported === undefined || importing === imported) return undefined
  const isPublic = /-(queries\.ts|link\.tsx)$/.test(to) || publicFiles.includes(to.replace(/^src\//, ''))
  if (isPublic) return undefined
  return `${to} is private to ${imported}/: use its *-queries.ts, or list the file in publicFiles of scripts/invariants/vertical-reach.ts if it is meant for others`
}

const verticalOf = (path: string) => verticals.find((name) => path.startsWith(`src/${name}/`))
