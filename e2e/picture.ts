import type { Page } from '@playwright/test'

/**
 * Leaves a picture of the page in docs/images when `npm run pictures` runs the stories tagged `@pictures`, and does
 * nothing otherwise. scripts/docs.test.ts checks that each picture of the docs is taken by a story.
 * @param name without `.png`
 */
export async function picture(page: Page, name: string): Promise<void> {
  if (process.env.PICTURES === undefined) return
  await page.evaluate(() => document.fonts.ready)
  await page.screenshot({ path: `docs/images/${name}.png` })
}
