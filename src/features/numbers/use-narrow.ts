import { createAtom, useSelector } from '@tanstack/react-store'

const media = matchMedia('(width < 760px)')
const isNarrow = createAtom(media.matches)
media.addEventListener('change', () => isNarrow.set(media.matches))

/** On a phone rows are blocks, and higher: the one thing about looks that a style sheet cannot tell. */
export const useNarrow = (): boolean => useSelector(isNarrow)
