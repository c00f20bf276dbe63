import { createAtom, useSelector } from '@tanstack/react-store'

const media = matchMedia('(width < 760px)')
const isNarrow = createAtom(media.matches)
media.addEventListener('change', () => isNarrow.set(media.matches))

/** On a phone, rows are higher, and the grid has to compute with their height. */
export const useNarrow = (): boolean => useSelector(isNarrow)
