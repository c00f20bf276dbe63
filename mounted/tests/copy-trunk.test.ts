import { accountPath, listElsewhere, writeElsewhere } from '../../e2e/elsewhere.ts'
import { closeRun, copyButton, password, pressCopy, review, run } from '../../e2e/copying.ts'
import { sidOf } from '../../mocks/account/sids.ts'
import { expectCodesLinked } from '../codes.ts'
import { expectAllDone } from '../copying.ts'
import { type Console, expect, test } from '../language.ts'

const au1 = '/trunks/east-mountain-office/au1/general'

/** The text next to the button with the number of requests for the copy. */
const requestCount = (operator: Console) =>
  review(operator)
    .getByRole('status')
    .filter({ hasText: /^\d+ requests?$/ })
const result = (operator: Console, step: string) =>
  run(operator).getByRole('list', { name: 'Results' }).getByRole('listitem').filter({ hasText: step })
const secret = 'Correct9horse-battery'
const listsInAu1 = (operator: Console) =>
  listElsewhere(operator, accountPath('au1', '/SIP/IpAccessControlLists.json'), 'ip_access_control_lists')

const trunksInAu1 = async (operator: Console) =>
  (await listElsewhere(operator, 'au1/trunking/v1/Trunks?PageSize=1000', 'trunks')).filter(
    ({ domain_name: name }) => name === 'east-mountain-office.pstn.twilio.com',
  )

test('A second copy finds nothing to do, and says what it cannot compare', async ({ operator }) => {
  const { page } = operator
  await operator.goTo('/trunks/east-mountain-office/ie1/termination')
  await page.getByRole('link', { name: 'Copy what is missing from US1' }).click()
  // Its origination URI exists there, except for the edge near its own Region.
  await expect(review(operator).getByRole('radio', { name: /edge=dublin/ })).toBeChecked()
  await pressCopy(operator)
  await expect(operator.announcement('There is nothing to copy')).toBeAttached()
  await expect(
    review(operator).getByText(/Its password cannot be compared; calls fail with 32202 if it differs/),
  ).toBeVisible()
  await expectCodesLinked(operator.page, '32202')
  // No checkbox where there is nothing to copy.
  await expect(review(operator).getByText('1 already exists, nothing to do', { exact: true })).not.toHaveCount(0)
  await expect(review(operator).getByRole('checkbox', { name: 'Numbers' })).toHaveCount(0)
  await review(operator).getByRole('button', { name: 'Cancel' }).click()
  await expect(review(operator)).toBeHidden()
})

test('If AU1 has another list of the same name, I use that list or create one with another name', async ({
  operator,
  watch,
}) => {
  watch.expectApiFailures()
  await operator.goTo(au1)
  await expect(operator.routingCard()).toContainText('Now: Aligned in US1.')
  const made = await writeElsewhere(operator, accountPath('au1', '/SIP/IpAccessControlLists.json'), {
    FriendlyName: 'Office SBC',
  })
  await writeElsewhere(
    operator,
    accountPath('au1', `/SIP/IpAccessControlLists/${String(made['sid'])}/IpAddresses.json`),
    { FriendlyName: 'Somebody', IpAddress: '198.51.100.9' },
  )
  await operator.goTo(`${au1}?copy=us1`)
  const clash = review(operator).getByRole('radiogroup', { name: 'Office SBC' })
  await expect(review(operator).getByText(/which also allows 198\.51\.100\.9\/32/)).toBeVisible()
  await expect(clash.getByRole('radio', { name: 'Attach the list that AU1 has' })).toBeChecked()
  await expect(review(operator).getByText('Create the access list Office SBC')).toBeHidden()
  await clash.getByRole('radio', { name: 'Create a list with another name' }).check()
  const name = review(operator).getByLabel('Name of the copy of Office SBC')
  await expect(name).toHaveValue('Office SBC 2')
  await name.fill('Office SBC')
  await expect(review(operator).getByText(/is already used by another list in this Region/)).toBeVisible()
  await password(operator, 'sbc-admin').fill(secret)
  await pressCopy(operator)
  await expect(operator.announcement('The name of a list is not valid')).toBeAttached()
  await expect(name).toBeFocused()
  await name.fill('Office SBC of East')
  await copyButton(operator).click()
  await expectAllDone(operator, 10)
  expect((await listsInAu1(operator)).map(({ friendly_name: one }) => one)).toEqual(
    expect.arrayContaining(['Office SBC', 'Office SBC of East']),
  )
})

test('A number that another trunk has in AU1 is left out unless I take it', async ({ operator, watch }) => {
  watch.expectApiFailures()
  const { page } = operator
  await operator.goTo(au1)
  await expect(operator.routingCard()).toContainText('Now: Aligned in US1.')
  const trunk = sidOf.trunk('au1/bondi-surf-rescue')
  const number = sidOf.phoneNumber('+14025551212')
  await writeElsewhere(operator, accountPath('au1', `/IncomingPhoneNumbers/${number}.json`), {
    TrunkSid: trunk,
  })
  await operator.goTo(`${au1}?copy=us1`)
  const take = review(operator).getByRole('checkbox', { name: 'Take +1 402 555 1212' })
  await expect(review(operator).getByText('In AU1 it is on Bondi Surf Rescue and would leave it.')).toBeVisible()
  await expect(take).not.toBeChecked()
  await expect(requestCount(operator)).toHaveText('9 requests')
  await take.check()
  await password(operator, 'sbc-admin').fill(secret)
  await copyButton(operator).click()
  await expectAllDone(operator, 10)
  await run(operator).getByRole('link', { name: 'Numbers in AU1' }).click()
  await expect(page.getByRole('row', { name: /\+1 402 555 1212/ })).toContainText('Associated with this trunk')
})

test('A failed request holds back what depends on it, and Retry sends only those', async ({ operator, watch }) => {
  watch.expectApiFailures()
  await operator.goTo(`${au1}?copy=us1`, { fault: 'au1.api.IpAccessControlLists.write.500.once' })
  await password(operator, 'sbc-admin').fill(secret)
  await copyButton(operator).click()
  await expect(run(operator).getByText('6 of 10 requests done, 1 failed, 3 held back', { exact: true })).toBeVisible()
  await expect(result(operator, 'Create the access list')).toContainText('Internal Server Error')
  await expect(result(operator, 'Attach the access list')).toContainText('Not sent')
  const before = operator.writes.length
  await run(operator).getByRole('button', { name: 'Retry 4 unfinished' }).click()
  await expectAllDone(operator, 10)
  expect(operator.writes).toHaveLength(before + 4)
  expect((await listsInAu1(operator)).filter(({ friendly_name: name }) => name === 'Office SBC')).toHaveLength(1)
})

test('Leaving a run asks first, and the next run completes one that a reload interrupted', async ({
  operator,
  watch,
}) => {
  watch.expectApiFailures()
  const { page } = operator
  await operator.goTo(`${au1}?copy=us1`, { fault: 'au1.trunking.IpAccessControlLists.write.latency-50000.once' })
  await password(operator, 'sbc-admin').fill(secret)
  await copyButton(operator).click()
  await expect(run(operator).getByText('9 of 10 requests done', { exact: true })).toBeVisible()
  await page.keyboard.press('Escape')
  const asked = page.getByRole('dialog', { name: 'Leave while changes are being written?' })
  await asked.getByRole('button', { name: 'Stay' }).click()
  await expect(run(operator)).toBeVisible()

  await operator.goTo(`${au1}?copy=us1`, { fault: '' })
  await expect(review(operator).getByText('Attach the access list Office SBC')).toBeVisible()
  await expect(requestCount(operator)).toHaveText('1 request')
  await copyButton(operator).click()
  await expectAllDone(operator, 1)
  expect(await trunksInAu1(operator)).toHaveLength(1)
  expect((await listsInAu1(operator)).filter(({ friendly_name: name }) => name === 'Office SBC')).toHaveLength(1)
  await closeRun(operator)
  await expect(run(operator)).toBeHidden()
  await expect(operator.routingCard()).toContainText('This Region: Ready.')
})

test('A change by someone else during my review is not overwritten, and I review again', async ({
  operator,
  watch,
}) => {
  watch.expectApiFailures()
  await operator.goTo(`${au1}?copy=us1`)
  await password(operator, 'sbc-admin').fill(secret)
  await writeElsewhere(operator, accountPath('au1', '/SIP/IpAccessControlLists.json'), {
    FriendlyName: 'Office SBC',
  })
  await copyButton(operator).click()
  await expect(review(operator).getByText('Something changed since you opened this.')).toBeVisible()
  expect(operator.writes.filter((line) => line.includes('/trunking/'))).toEqual([])
  await expect(password(operator, 'sbc-admin')).toHaveValue(secret)
})

test('A Region that does not load is named, and nothing is copied as if it were empty', async ({ operator, watch }) => {
  watch.expectApiFailures()
  await operator.goTo(`${au1}?copy=us1`, { fault: 'au1.api.CredentialLists.read.503.always' })
  await expect(review(operator).getByText(/Loading both Regions for the copy failed in/)).toBeVisible()
  await pressCopy(operator)
  await expect(operator.announcement('Both Regions must load first')).toBeAttached()
})

test('After a copy, a link leads to the review of the re-route', async ({ operator, watch }) => {
  watch.expectApiFailures()
  await operator.goTo(`${au1}?copy=us1`)
  await password(operator, 'sbc-admin').fill(secret)
  await copyButton(operator).click()
  await run(operator).getByRole('link', { name: 'Re-route termination to AU1…' }).click()
  await expect(operator.review()).toContainText('Process these calls in AU1?')
  await expect(run(operator)).toBeHidden()
})
