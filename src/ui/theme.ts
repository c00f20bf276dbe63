import { createAtom } from '@tanstack/react-store'
import { browserStorage } from '../browser/web-storage.ts'

const themeChoices = ['system', 'light', 'dark'] as const

export type ThemeChoice = (typeof themeChoices)[number]

/** What holds in this tab. `public/theme.js` set it before the first paint and keeps it in step with other tabs. */
function readTheme(): ThemeChoice {
  const chosen = document.documentElement.dataset['theme']
  return chosen === 'light' || chosen === 'dark' ? chosen : 'system'
}

export const theme = createAtom(readTheme())

/** Takes effect at once, is kept, and is told to other tabs. Without storage it holds for this page only. */
export function setTheme(choice: ThemeChoice): void {
  if (choice === 'system') delete document.documentElement.dataset['theme']
  else document.documentElement.dataset['theme'] = choice
  browserStorage.write('theme', choice === 'system' ? null : choice)
  theme.set(choice)
}

// Another tab made a choice; `public/theme.js` has just applied it.
addEventListener('storage', () => theme.set(readTheme()))
