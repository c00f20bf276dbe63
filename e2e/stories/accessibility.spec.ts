import { accessListPage, dialog, open, part, press } from '../access-pages.ts'
import { expectCodesLinked } from '../codes.ts'
import { expectNoSidewaysScroll, expectNoViolations } from '../axe.ts'
import { type Console, expect, test } from '../language.ts'

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
    what: 'the open localized URIs',
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
    what: 'a test call',
    path: `${office}/ie1/origination?call=origination`,
    seen: async ({ page }) => {
      await page.getByRole('button', { name: 'Place test call' }).click()
      await expect(page.getByRole('region', { name: 'Test call', exact: true })).toContainText('was not involved')
    },
  },
  {
    what: 'the call records',
    path: `/calls?sid=CA${'0'.repeat(32)}`,
    seen: ({ page }) => expect(page.getByText('No Region has this record')).toBeVisible(),
  },
  {
    what: 'no changes yet',
    path: '/changes',
    seen: (tab) => expect(tab.page.getByText('Nothing has been re-routed here yet')).toBeVisible(),
  },
  {
    what: 'an unknown change',
    path: '/changes/none',
    seen: (tab) => expect(tab.heading('There is no such change here')).toBeVisible(),
  },
  {
    what: 'the findings of the whole account',
    path: '/readiness',
    seen: (tab) =>
      expect(tab.page.getByText('13 of 13 trunks loaded', { exact: true })).toBeVisible({ timeout: 30_000 }),
  },
  {
    what: 'an unknown trunk',
    path: '/trunks/no-such-trunk/us1/general',
    seen: (tab) => expect(tab.heading('No such trunk')).toBeVisible(),
  },
  {
    what: 'an unknown page',
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

test('the question before loading another scenario: no violation of WCAG 2.2 AA, and no sideways scrolling at 320 px', async ({
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

test('the changes, one change and the toast: no violation of WCAG 2.2 AA, and no sideways scrolling at 320 px', async ({
  operator,
  page,
}) => {
  await operator.goTo(`${office}/ie1/termination`)
  await operator.reroute('termination', 'IE1')
  await operator.navigation().getByRole('link', { name: 'Changes' }).click()
  await expect(page.getByRole('rowheader')).toHaveCount(1)
  await expectNoViolations(page)
  await expectNoSidewaysScroll(page)
  await page.getByRole('rowheader').getByRole('link').click()
  await expect(page.getByRole('region', { name: 'Preflight at the time' })).toBeVisible()
  await expectNoViolations(page)
  await expectNoSidewaysScroll(page)
})

test('a fix in the review: no violation of WCAG 2.2 AA, and no sideways scrolling at 320 px', async ({
  operator,
  page,
}) => {
  await operator.goTo(`${office}/ie1/termination?reroute=termination,%2B14025551212`, { scenario: 'access-gap' })
  await operator.review().getByRole('button', { name: 'Create the user sbc-admin in IE1' }).click()
  await expect(operator.review().getByRole('textbox', { name: 'Password of sbc-admin' })).toBeVisible()
  await expectNoViolations(page)
  await expectNoSidewaysScroll(page)
})

test('Twilio’s codes are links to their explanation, on pages, in dialogs, at fields and in errors', async ({
  operator,
  page,
  watch,
}) => {
  watch.expectApiFailures()
  await operator.goTo('/trunks/prairie-cu/ie1/origination')
  await expectCodesLinked(page, '32010')
  await operator.goTo('/readiness')
  await expectCodesLinked(page, '32010')
  await operator.goTo('/numbers/+14025551212')
  await expectCodesLinked(page, '32011')

  await operator.goTo(`${office}/ie1/general`)
  await expectCodesLinked(page, '32011')
  await operator.goTo(`${office}/ie1/origination`)
  await page.getByRole('switch', { name: /^Enabled/ }).click()
  await expect(dialog(operator)).toContainText('will fail with 32010')
  await expectCodesLinked(page, '32010')

  await operator.goTo(accessListPage)
  await open(operator, 'Delete 203.0.113.8/32')
  await expect(dialog(operator)).toContainText('(32201)')
  await expectCodesLinked(page, '32201')

  await operator.goTo('/trunks?new=ie1')
  await part(operator, 'Termination URI').fill('acme')
  await part(operator, 'Friendly name').fill('Acme')
  await press(operator, /^Create/)
  await expect(dialog(operator)).toContainText('Twilio refused this: ')
  await expectCodesLinked(page, '21248')

  await operator.goTo('/trunks', { scenario: 'access-gap', fault: 'au1.trunking.503.always' })
  await operator.loadScenario()
  await expectCodesLinked(page, '20503')
  await operator.goTo(`${office}/ie1/termination`)
  await operator.rerouteButton('termination', 'IE1').click()
  await expect(operator.review()).toContainText('blocker')
  await expectCodesLinked(page, '32201', '32202')
})
