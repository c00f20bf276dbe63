import type { ChangeRecord } from '../../ledger/change-record.ts'

/** A line of the list: one change, or all changes of a bulk run. */
export type ChangeLine =
  | { readonly kind: 'change'; readonly change: ChangeRecord }
  | { readonly kind: 'run'; readonly run: string; readonly changes: readonly [ChangeRecord, ...ChangeRecord[]] }

/** Keeps the order. A run is one line, at its first change, because hundreds of lines would hide the others. */
export function changeLines(shown: readonly ChangeRecord[]): readonly ChangeLine[] {
  const runs = Map.groupBy(shown, ({ run }) => run)
  const listed = new Set<string>()
  return shown.flatMap((change): readonly ChangeLine[] => {
    const { run } = change
    const [first, ...others] = runs.get(run) ?? []
    if (run === undefined || first === undefined || others.length === 0) return [{ kind: 'change', change }]
    if (listed.has(run)) return []
    listed.add(run)
    return [{ kind: 'run', run, changes: [first, ...others] }]
  })
}
