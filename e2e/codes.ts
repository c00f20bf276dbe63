import type { Page } from '@playwright/test'
import { aboutCodes, codesInView, missing } from './codes-in-view.ts'
import { expect } from './language.ts'

/** Expects that each of Twilio's codes in view is a link to its explanation, and that `codes` are among them. */
export async function expectCodesLinked(page: Page, ...codes: readonly string[]): Promise<void> {
  await expect.poll(async () => missing(await page.evaluate(codesInView, aboutCodes), codes)).toEqual([])
}
