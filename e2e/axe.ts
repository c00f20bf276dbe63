import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expectCodesLinked } from './codes.ts'
import { expect } from './language.ts'

const everything = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
/** The rules that depend on the theme. The document is the same in both themes. */
const rulesOfColour = ['color-contrast', 'link-in-text-block']
const sizes = [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
]

/** Checks a desktop and a phone size, in both themes; and that no code of Twilio's is without its link. */
export async function expectNoViolations(page: Page): Promise<void> {
  const axe = () => new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode()
  await expectCodesLinked(page)
  for (const size of sizes) {
    await page.setViewportSize(size)
    await page.emulateMedia({ colorScheme: 'light' })
    expect(await violationsOf(axe().withTags(everything)), `light, ${size.width} px`).toEqual([])
    await page.emulateMedia({ colorScheme: 'dark' })
    expect(await violationsOf(axe().withRules(rulesOfColour)), `dark, ${size.width} px`).toEqual([])
  }
}

async function violationsOf(axe: AxeBuilder): Promise<readonly string[]> {
  const { violations } = await axe.analyze()
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${String(target)}: ${failureSummary ?? ''}`),
  )
}

/** Checks at 320 px, which equals 1,280 px zoomed to 400%. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  await page.setViewportSize({ width: 320, height: 640 })
  const widths = () =>
    page.evaluate(() =>
      [document.scrollingElement, document.querySelector('main')].map((element) => element?.scrollWidth ?? Infinity),
    )
  await expect(async () => expect(Math.max(...(await widths()))).toBeLessThanOrEqual(320)).toPass({ timeout: 5000 })
}
