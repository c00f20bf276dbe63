import { createAtom, useSelector } from '@tanstack/react-store'

const failingTrunks = createAtom<number | null>(null)

/** Called by pages that load trunks, with the number of trunks whose calls fail. */
export const noteFailingTrunks = (count: number): void => failingTrunks.set(count)

/** Null until a page has loaded the trunks: the navigation itself loads nothing. */
export const useFailingTrunks = (): number | null => useSelector(failingTrunks)
