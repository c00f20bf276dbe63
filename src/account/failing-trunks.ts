import { createAtom, useSelector } from '@tanstack/react-store'

const failingTrunks = createAtom<number | null>(null)

/** By a page that read the trunks: of how many calls fail now, as far as was read. */
export const noteFailingTrunks = (count: number): void => failingTrunks.set(count)

/** Null as long as no page has read them: the navigation reads nothing by itself. */
export const useFailingTrunks = (): number | null => useSelector(failingTrunks)
