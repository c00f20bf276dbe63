import { Calls } from '../calls.ts'
import { expectCodesLinked } from '../codes.ts'
import { type Console, expect, test } from '../language.ts'
import { picture } from '../picture.ts'

// The demo story. It makes the pictures in docs/demo.md.

const presenter = (operator: Console) => operator.page.getByRole('complementary', { name: 'Presenter' })
const doIt = (operator: Console) => presenter(operator).getByRole('button', { name: 'Do it for me' }).click()

async function seeDone(operator: Console, seen: string | RegExp): Promise<void> {
  await expect(presenter(operator)).toContainText('Done.', { timeout: 20_000 })
  await expect(presenter(operator)).toContainText(seen)
}

async function next(operator: Console, step: number, title: string): Promise<void> {
  await presenter(operator).getByRole('button', { name: 'Next' }).click()
  await expect(presenter(operator).getByRole('heading', { name: title })).toBeVisible()
  await expect(presenter(operator)).toContainText(`Step ${step} of 8`)
}

const wholeStory =
  'East Mountain Office in ten minutes: each step happens, and the presenter notices it through the API'

test(wholeStory, { tag: '@pictures' }, async ({ operator, page }) => {
  test.setTimeout(120_000)
  await operator.goTo('/trunks?present=1', { clock: 'real' })
  await expect(presenter(operator).getByRole('heading', { name: 'One trunk, three Regions' })).toBeVisible()
  await expect(operator.demoBar()).toBeHidden()
  await operator.seeMatrixRead()
  await seeDone(operator, 'The URI is routed to US1, the number to US1.')

  await picture(page, 'story-1')
  await next(operator, 2, 'The trap: configured is not routed')
  await expect(presenter(operator)).toContainText('Not yet. The number is associated in IE1.')
  await doIt(operator)
  await expect(presenter(operator)).toContainText('connected in US1')
  await expect(page.getByRole('main')).toContainText('calls use the US1 instance')
  await seeDone(operator, 'Calls to it recorded in US1 since the story began: 1.')

  await picture(page, 'story-2')
  await next(operator, 3, 'Review before you re-route')
  await doIt(operator)
  await expect(operator.review()).toContainText('passed')
  await page.keyboard.press('Tab')
  await picture(page, 'story-3-review')
  await operator.review().getByRole('button', { name: 'Cancel' }).click()

  await next(operator, 4, 'Calls from the PBX go to IE1')
  await operator.reroute('termination', 'IE1')
  await seeDone(operator, 'The API says voice_region: ie1, still propagating.')

  await picture(page, 'story-4')
  await next(operator, 5, 'Five minutes of propagation')
  await doIt(operator)
  await seeDone(operator, /[1-9]\d* in US1, [1-9]\d* in IE1/)

  await picture(page, 'story-5')
  await next(operator, 6, 'The number follows')
  await doIt(operator)
  await expect(operator.leg('origination')).toContainText('Propagating')
  await expect(operator.leg('origination')).toContainText('May still take calls until')
  await seeDone(operator, 'voice_region: ie1')

  await picture(page, 'story-6')
  await next(operator, 7, 'Settled: one call in each direction')
  await operator.leg('termination').getByRole('button', { name: 'Skip to settled' }).click()
  await expect(presenter(operator)).toContainText('Not yet. Settled.')
  await doIt(operator)
  await seeDone(operator, 'Recorded in IE1 since: 1 from the PBX, 1 to the number.')

  await picture(page, 'story-7')
  await next(operator, 8, 'A gap, a refused call and the fix')
  await doIt(operator)
  await expect(presenter(operator)).toContainText('refused in IE1 with 32201, and no call record')
  await expectCodesLinked(page, '32201')
  await expect(presenter(operator)).toContainText('Not yet. IE1 does not allow 203.0.113.7')
  await picture(page, 'story-8-gap')
  await doIt(operator)
  await expect(presenter(operator)).toContainText('The address is back. The same call: accepted in IE1.')
  await seeDone(operator, 'again: the gap was made and undone')

  await presenter(operator).getByRole('button', { name: 'Leave' }).click()
  await expect(operator.demoBar()).toBeVisible()
  await expect(page).toHaveURL('/trunks/east-mountain-office/ie1/termination')
})

test("Each step's button is on the page, and the story notices a step done by hand", async ({ operator, page }) => {
  test.setTimeout(60_000)
  const calls = new Calls(page)
  await operator.goTo('/trunks?present=1', { clock: 'real' })
  await operator.seeMatrixRead()
  await operator.row('East Mountain Office').getByRole('link', { name: /IE1/ }).click()

  await next(operator, 2, 'The trap: configured is not routed')
  await operator.tab('Numbers').click()
  await calls.open('origination')
  await calls.panel().getByLabel('Called from').selectOption('Ireland: arrives at Dublin')
  await calls.place().click()
  await expect(calls.panel()).toContainText('Processed and stored in US1')
  await seeDone(operator, 'Calls to it recorded in US1 since the story began: 1.')

  await page.getByRole('button', { name: 'Close the test call' }).click()
  for (let step = 3; step <= 4; step += 1) await presenter(operator).getByRole('button', { name: 'Next' }).click()
  await operator.reroute('termination', 'IE1')
  await seeDone(operator, 'voice_region: ie1')

  await next(operator, 5, 'Five minutes of propagation')
  await calls.open('termination')
  await calls.panel().getByRole('button', { name: 'Place five test calls' }).click()
  await seeDone(operator, /[1-9]\d* in US1, [1-9]\d* in IE1/)

  for (let step = 6; step <= 8; step += 1) await presenter(operator).getByRole('button', { name: 'Next' }).click()
  await doIt(operator)
  await expect(presenter(operator)).toContainText('Not yet. IE1 does not allow 203.0.113.7')
  await operator.leg('termination').getByRole('button', { name: 'Skip to settled' }).click()
  await calls.open('termination')
  await calls.place().click()
  await expect(calls.panel()).toContainText('Refused in IE1 with 403, 32201')
})

test('The story notices an open review, and asks only for what the page offers', async ({ operator }) => {
  await operator.goTo('/trunks/east-mountain-office/ie1/termination?present=3')
  await expect(presenter(operator)).toContainText('Not yet. IE1 allows 2 addresses and 1 user.')
  await expect(presenter(operator)).toContainText('The review is not open.')
  await doIt(operator)
  await expect(operator.review()).toBeVisible()
  await expect(presenter(operator)).toContainText('The review is open.')
  await operator.review().getByRole('button', { name: 'Cancel' }).click()
  await expect(presenter(operator)).toContainText('Done. IE1 allows 2 addresses and 1 user.')
  await expect(presenter(operator)).toContainText('The review was opened.')
})

test('With an account that is not the story’s, the presenter says so and can replace it', async ({
  operator,
  watch,
}) => {
  watch.expectApiFailures()
  await operator.goTo('/trunks?present=1', { scenario: 'split-legs' })
  await expect(presenter(operator)).toContainText('Not yet. Set up in US1 and IE1. The URI is routed to IE1')
  await presenter(operator).getByRole('button', { name: 'Load East Mountain Office' }).click()
  await operator.scenarioQuestion().getByRole('button', { name: 'Load the scenario' }).click()
  await seeDone(operator, 'The URI is routed to US1')
})

test('Shortcut keys are shown on screen; typed text is not', async ({ operator, page }) => {
  await operator.goTo('/trunks?present=1', { clock: 'real' })
  await operator.seeMatrixRead()
  await page.keyboard.press('Tab')
  await expect(presenter(operator).getByText('Tab', { exact: true })).toBeVisible()
  await operator.searchField().focus()
  await page.keyboard.type('q')
  await expect(operator.rows()).not.toHaveCount(13)
  await expect(presenter(operator).getByText('q', { exact: true })).toBeHidden()
})
