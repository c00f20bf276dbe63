import { commands } from 'vitest/browser'
import type { Answer } from '../mocks/tests/contract/breaches-of.ts'

/** `mountedCommands` of `scripts/mounted-commands.ts`, as a test sees them. */
declare module 'vitest/browser' {
  interface BrowserCommands {
    /** As Playwright names keys: "Shift+Tab", "ControlOrMeta+a". */
    press: (key: string) => Promise<void>
    type: (text: string) => Promise<void>
    insertText: (text: string) => Promise<void>
    clickAt: (x: number, y: number, clickCount: number) => Promise<void>
    moveTo: (x: number, y: number) => Promise<void>
    emulateMedia: (media: { readonly colorScheme: 'light' | 'dark' }) => Promise<void>
    breaches: (search: string, answers: readonly Answer[]) => Promise<readonly string[]>
  }
}

export const { press, type, insertText, clickAt, moveTo, emulateMedia, breaches } = commands
