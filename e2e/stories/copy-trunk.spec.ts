import { allDone, closeRun, copyButton, password, pressCopy, review, run } from '../copying.ts'
import { expect, test } from '../language.ts'

const au1 = '/trunks/east-mountain-office/au1/general'

const secret = 'Correct9horse-battery'

test('I copy an instance to AU1 after a review with a password, and no call moves', async ({ operator, watch }) => {
  // Twilio answers 400 for a number that was never configured in a Region.
  watch.expectApiFailures()
  const { page } = operator
  await operator.goTo(au1)
  await page.getByRole('link', { name: 'Copy from US1' }).click()
  await expect(
    review(operator).getByText('Create the trunk in AU1 as east-mountain-office.pstn.twilio.com'),
  ).toBeVisible()
  await expect(review(operator).getByText('Call records stay in US1.')).toBeVisible()
  await expect(review(operator).getByText(/Routes are not copied/)).toBeVisible()

  await pressCopy(operator)
  await expect(operator.announcement('1 user has no password yet')).toBeAttached()
  await expect(review(operator).getByText('1 user has no password yet.', { exact: true })).toBeVisible()
  await expect(password(operator, 'sbc-admin')).toBeFocused()
  await password(operator, 'sbc-admin').fill('short')
  await pressCopy(operator)
  await expect(operator.announcement('1 password does not meet the rule')).toBeAttached()
  await expect(password(operator, 'sbc-admin')).toBeFocused()
  expect(operator.writes).toEqual([])
  await password(operator, 'sbc-admin').fill(secret)
  await review(operator)
    .getByRole('radio', { name: /edge=sydney/ })
    .check()
  await expect(review(operator).getByText('Add the origination URI sip:203.0.113.7;edge=sydney')).toBeVisible()
  await copyButton(operator).click()

  await expect(allDone(operator, 10)).toBeVisible()
  expect(operator.writes.filter((line) => line.includes('/routes/'))).toEqual([])
  await closeRun(operator)
  await expect(run(operator)).toBeHidden()
  await expect(page.getByRole('form', { name: 'General settings' })).toBeVisible()
  await expect(operator.routingCard()).toContainText('Now: Aligned in US1.')
  await expect(operator.routingCard()).toContainText('This Region: Ready.')
  await operator.tab('Origination').click()
  await expect(page.getByRole('region', { name: 'Origination URIs' })).toContainText('203.0.113.7')
  expect(await page.evaluate(() => JSON.stringify(sessionStorage))).not.toContain(secret)
})
