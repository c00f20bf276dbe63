import type { Locator } from '@playwright/test'
import type { Console, Switches } from '../language.ts'

/** One state of the console that the walk checks: a page, or a dialog, menu, toast or panel on it. */
export type State = {
  /** Names the state in the report. No two states have the same. */
  readonly name: string
  /** Where it is opened: a page of src/app/router.tsx, with the parameters that open a dialog. */
  readonly path: string
  readonly switches?: Switches
  /** What the operator does there. */
  readonly steps?: (operator: Console) => Promise<unknown>
  /** Its steps change nothing and type nothing, so that the next state may follow in the same document. */
  readonly onlyLooks?: boolean
  /** What must have appeared before the check, in the dialog if there is one, or else in the page. */
  readonly seen: string | RegExp
  /** For what is neither in the page nor in a dialog. */
  readonly seenIn?: (operator: Console) => Locator
  readonly dialog?: DialogShown
  /** Codes of Twilio's that it shows, as links to their explanation. */
  readonly codes?: readonly string[]
  /** The file of src that has the open popover: `app/nav-drawer`. */
  readonly popover?: string
  /** The API may fail. Always so with a fault. */
  readonly fails?: boolean
  /** The errors in the browser's console that its steps provoke. */
  readonly errors?: RegExp
  /** It exists on a phone only. */
  readonly phone?: boolean
}

type DialogShown = {
  /** The file of src that renders it, without its ending: `forms/leave-dialog`. */
  readonly of: string
  readonly title: string | RegExp
}

/** The API does not answer while the page is checked. */
export const held = { latency: '60000' } as const

export const office = '/trunks/east-mountain-office'
