import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { type Console, expect, test } from '../language.ts'

const everything = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
/** What a theme changes: the document under it stays the same. */
const rulesOfColour = ['color-contrast', 'link-in-text-block']
const sizes = [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
]

/** On a desktop and on a phone, in both themes. */
async function expectNoViolations(page: Page): Promise<void> {
  const axe = () => new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode()
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

/** At 320 px, which is 1280 px zoomed to 400 %. */
async function expectNoSidewaysScroll(page: Page): Promise<void> {
  await page.setViewportSize({ width: 320, height: 640 })
  const widths = () =>
    page.evaluate(() =>
      [document.scrollingElement, document.querySelector('main')].map((element) => element?.scrollWidth ?? Infinity),
    )
  await expect(async () => expect(Math.max(...(await widths()))).toBeLessThanOrEqual(320)).toPass({ timeout: 5000 })
}

const office = '/trunks/east-mountain-office'

const pages: readonly {
  readonly what: string
  readonly path: string
  readonly seen: (tab: Console) => Promise<void>
}[] = [
  { what: 'the matrix', path: '/trunks', seen: (tab) => tab.seeMatrixRead() },
  ...(['general', 'termination', 'origination', 'numbers'] as const).map((name) => ({
    what: `the ${name} tab`,
    path: `${office}/ie1/${name}`,
    seen: (tab: Console) => expect(tab.routingCard()).toContainText('Aligned in US1'),
  })),
  {
    what: 'the localized URIs unfolded',
    path: `${office}/us1/termination?localized=1&interconnect=1`,
    seen: (tab) => expect(tab.page.getByText('Interconnect edges')).toBeVisible(),
  },
  {
    what: 'a Region without an instance',
    path: `${office}/au1/termination`,
    seen: (tab) => expect(tab.page.getByText('Australia (AU1) has no instance of this trunk')).toBeVisible(),
  },
  {
    what: 'a trunk whose calls fail',
    path: '/trunks/prairie-cu/ie1/origination',
    seen: (tab) => expect(tab.routingCard()).toContainText('Stranded'),
  },
  {
    what: 'a trunk with many numbers that propagate',
    path: '/trunks/kilkenny-night-desk/us1/numbers',
    seen: (tab) => expect(tab.routingCard()).toContainText('Propagating'),
  },
  {
    what: 'a trunk that there is not',
    path: '/trunks/no-such-trunk/us1/general',
    seen: (tab) => expect(tab.heading('No such trunk')).toBeVisible(),
  },
  {
    what: 'a page that there is not',
    path: '/nowhere',
    seen: (tab) => expect(tab.heading('There is no page at this address')).toBeVisible(),
  },
]

for (const { what, path, seen } of pages) {
  test(`${what}: no violation of WCAG 2.2 AA, and no sideways scrolling at 320 px`, async ({ operator, page }) => {
    await operator.goTo(path)
    await seen(operator)
    await expectNoViolations(page)
    await expectNoSidewaysScroll(page)
  })
}

test('an empty account: no violation of WCAG 2.2 AA, and no sideways scrolling at 320 px', async ({
  operator,
  page,
}) => {
  await operator.goTo('/trunks', { scenario: 'empty' })
  await expect(page.getByText('No trunks in any Region yet')).toBeVisible()
  await expectNoViolations(page)
  await expectNoSidewaysScroll(page)
})

test('a Region that does not answer: no violation of WCAG 2.2 AA, and no sideways scrolling at 320 px', async ({
  operator,
  page,
  watch,
}) => {
  watch.expectApiFailures()
  await operator.goTo('/trunks', { fault: 'ie1.trunking.503.always' })
  await expect(page.getByRole('alert')).toBeVisible()
  await expectNoViolations(page)
  await expectNoSidewaysScroll(page)
})

test('the review of a re-route: no violation of WCAG 2.2 AA, and no sideways scrolling at 320 px', async ({
  operator,
  page,
}) => {
  await operator.goTo(`${office}/ie1/termination`)
  await operator.rerouteButton('termination', 'IE1').click()
  await expect(operator.review()).toContainText('passed')
  await expectNoViolations(page)
  await expectNoSidewaysScroll(page)
})

test('the review of a re-route that is blocked: no violation of WCAG 2.2 AA', async ({ operator, page }) => {
  await operator.goTo(`${office}/au1/termination`)
  await operator.rerouteButton('termination', 'AU1').click()
  await expect(operator.review()).toContainText('blocker')
  await expectNoViolations(page)
})

test('the question before another scenario: no violation of WCAG 2.2 AA, and no sideways scrolling at 320 px', async ({
  operator,
  page,
}) => {
  await operator.goTo('/trunks')
  await expect(operator.rows()).toHaveCount(13)
  await operator.goTo('/trunks', { scenario: 'ie1-outage' })
  await expect(operator.scenarioQuestion()).toBeVisible()
  await expectNoViolations(page)
  await expectNoSidewaysScroll(page)
})

test('the question before a reset: no violation of WCAG 2.2 AA', async ({ operator, page }) => {
  await operator.goTo('/trunks')
  await operator.seeMatrixRead()
  await operator.demoBar().getByRole('button', { name: 'Reset' }).click()
  await expect(operator.resetDialog()).toBeVisible()
  await expectNoViolations(page)
})
