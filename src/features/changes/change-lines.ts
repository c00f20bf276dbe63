import type { ChangeRecord } from '../../ledger/change-record.ts'

/** A line of the list: one change, or the changes of one run over many numbers together. */
export type ChangeLine =
  | { readonly kind: 'change'; readonly change: ChangeRecord }
  | { readonly kind: 'run'; readonly run: string; readonly changes: readonly [ChangeRecord, ...ChangeRecord[]] }

/** In the order given, a run where its first change is: hundreds of its lines would hide the others. */
export function changeLines(shown: readonly ChangeRecord[]): readonly ChangeLine[] {
  const runs = Map.groupBy(shown, ({ run }) => run)
  const told = new Set<string>()
  return shown.flatMap((change): readonly ChangeLine[] => {
    const { run } = change
    const [first, ...others] = runs.get(run) ?? []
    if (run === undefined || first === undefined || others.length === 0) return [{ kind: 'change', change }]
    if (told.has(run)) return []
    told.add(run)
    return [{ kind: 'run', run, changes: [first, ...others] }]
  })
}
