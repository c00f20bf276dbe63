import { useSyncExternalStore } from 'react'
import { readTheme, setTheme, subscribeTheme, type ThemeChoice } from './theme.ts'

export function useTheme(): readonly [ThemeChoice, (choice: ThemeChoice) => void] {
  return [useSyncExternalStore(subscribeTheme, readTheme), setTheme]
}
