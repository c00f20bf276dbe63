import { createKeptAtom } from '../../browser/kept-atom.ts'
import { parseJson } from '../../domain/base/parse-json.ts'
import { type GapItem, parseGapItem } from './gap-item.ts'

/** What this browser removed and has not restored yet, oldest first. */
export const openGaps = createKeptAtom<readonly GapItem[]>('demo-gaps', {
  parse: (text) => {
    const stored = parseJson(text ?? '')
    return Array.isArray(stored) ? stored.flatMap((value) => parseGapItem(value) ?? []) : []
  },
  format: (items) => (items.length === 0 ? null : JSON.stringify(items)),
})
export const noteGap = (item: GapItem): void => openGaps.set([...openGaps.get(), item])
export const gapClosed = (item: GapItem): void => openGaps.set(openGaps.get().filter((other) => other !== item))
export const forgetGaps = (): void => openGaps.set([])
