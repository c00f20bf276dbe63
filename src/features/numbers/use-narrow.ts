import { useSyncExternalStore } from 'react'

const narrow = matchMedia('(width < 760px)')

const subscribe = (listener: () => void) => {
  narrow.addEventListener('change', listener)
  return () => narrow.removeEventListener('change', listener)
}

/** On a phone rows are blocks, and higher: the one thing about looks that a style sheet cannot tell. */
export const useNarrow = (): boolean => useSyncExternalStore(subscribe, () => narrow.matches)
