import { dialog, pageOf } from '../e2e/domain-name.ts'
import { frameDocument, frameWindow } from './frame.ts'
import { type Console, expect } from './language.ts'
import type { Locator } from './locator.ts'

// Helpers for changing the domain name of East Mountain Office.

export const nameForm = ({ page }: Console): Locator => page.getByRole('form', { name: /domain name in/ })

export async function openRemove({ page }: Console, region: 'US1' | 'IE1'): Promise<void> {
  await page.getByRole('button', { name: `Remove the domain name in ${region}` }).click()
}

/** Expects the page of the new name, with the dialog closed. */
export async function expectPageOf(operator: Console, key: string, region: 'us1' | 'ie1'): Promise<void> {
  await expect(operator.page).toHaveURL(pageOf(key, region))
  await expect(dialog(operator)).toBeHidden()
}

/** Records the page's headings from now on, and whether it said that a Region has no instance. */
export function recordHeadings(): () => readonly string[] {
  const seen = new Set<string>()
  const look = () => {
    for (const heading of frameDocument().querySelectorAll('#main h1'))
      if (!heading.closest('dialog')) seen.add(heading.textContent)
    for (const card of frameDocument().querySelectorAll('[aria-label^="Instance in"]')) seen.add(card.textContent)
  }
  const observer = new (frameWindow().MutationObserver)(look)
  observer.observe(frameDocument().body, { childList: true, subtree: true, characterData: true })
  look()
  return () => [...seen]
}
