import { createAtom, useSelector } from '@tanstack/react-store'

/** The changes that this tab has just made together, for the Undo toast. */
const offered = createAtom<readonly string[]>([])

export const offerUndo = (changeIds: readonly string[]): void => offered.set(changeIds)

export const useUndoOffer = (): readonly string[] => useSelector(offered)
