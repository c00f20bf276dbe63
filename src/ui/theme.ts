import { createAtom } from '@tanstack/react-store'
import { browserStorage } from '../browser/web-storage.ts'

const themeChoices = ['system', 'light', 'dark'] as const

export type ThemeChoice = (typeof themeChoices)[number]

/** This tab's theme. `public/theme.js` sets it before the first paint and when another tab changes it. */
function currentTheme(): ThemeChoice {
  const chosen = document.documentElement.dataset['theme']
  return chosen === 'light' || chosen === 'dark' ? chosen : 'system'
}

export const theme = createAtom(currentTheme())

/** Applies the theme at once, in all tabs, and stores it. Without storage it lasts only for this page. */
export function setTheme(choice: ThemeChoice): void {
  if (choice === 'system') delete document.documentElement.dataset['theme']
  else document.documentElement.dataset['theme'] = choice
  browserStorage.write('theme', choice === 'system' ? null : choice)
  theme.set(choice)
}

// Another tab changed the theme, and `public/theme.js` has just applied it.
addEventListener('storage', () => theme.set(currentTheme()))
