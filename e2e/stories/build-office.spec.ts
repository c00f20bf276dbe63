import { allDone, closeRun, copyButton, review, run } from '../copying.ts'
import { accountPath, placeCall, writeElsewhere } from '../elsewhere.ts'
import { expect, test } from '../language.ts'

const number = '+14025551212'
const fromPbx = { leg: 'termination', trunk: 'east-mountain-office', address: '203.0.113.7' }
const toOffice = { leg: 'origination', number }

test('East Mountain Office is set up from scratch in US1, copied to IE1, and handles calls in both directions there', async ({
  operator,
  watch,
}) => {
  watch.expectApiFailures()
  const { page } = operator

  await test.step('A trunk in US1', async () => {
    await operator.goTo('/trunks?new=us1', { scenario: 'empty' })
    const dialog = page.getByRole('dialog', { name: 'New trunk' })
    await dialog.getByLabel('Termination URI').fill('east-mountain-office')
    await dialog.getByLabel('Friendly name').fill('East Mountain Office')
    await dialog.getByRole('button', { name: 'Create in US1' }).click()
    await expect(operator.heading('East Mountain Office')).toBeVisible()
  })

  await test.step('An origination URI', async () => {
    await operator.tab('Origination').click()
    const card = page.getByRole('region', { name: 'Origination URIs' })
    await card.getByRole('button', { name: 'Add URI' }).first().click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('Origination URI', { exact: true }).fill('sip:203.0.113.7;edge=ashburn')
    await dialog.getByLabel('Friendly name', { exact: true }).fill('Office PBX')
    await dialog.getByRole('button', { name: 'Add in US1' }).click()
    await expect(card).toContainText('Office PBX')
  })

  await test.step('An access list, created and attached in one step; then the office’s address', async () => {
    await operator.tab('Termination').click()
    const card = page.getByRole('region', { name: 'IP access control lists' })
    await expect(card).toContainText('every call is refused (32200)')
    await card.getByRole('button', { name: /^Attach list/ }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('Name of the new list').fill('Office SBC')
    await dialog.getByRole('button', { name: 'Create and attach in US1' }).click()
    await expect(dialog).toBeHidden()
    await expect(card).toContainText('Empty: allows no calls')
    await card.getByRole('link', { name: 'Office SBC' }).click()
    await expect(operator.heading('Office SBC')).toBeVisible()
    await page.getByRole('button', { name: 'Add address' }).first().click()
    await dialog.getByLabel('IPv4 address or prefix').fill('203.0.113.7')
    await dialog.getByLabel('Name', { exact: true }).fill('SBC A')
    await dialog.getByRole('button', { name: 'Add address' }).click()
    await expect(dialog).toBeHidden()
  })

  await test.step('A number, bought by a script and associated in the console', async () => {
    await writeElsewhere(operator, accountPath('us1', '/IncomingPhoneNumbers.json'), {
      PhoneNumber: number,
    })
    await operator.goTo('/trunks/east-mountain-office/us1/numbers?numbers=associate')
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('checkbox', { name: number }).check()
    const action = dialog.getByRole('button', { name: 'Associate 1 number' })
    await action.click()
    await expect(dialog.getByText('1 of 1 number associated', { exact: true })).toBeVisible()
    await dialog.getByRole('button', { name: 'Close', exact: true }).last().click()
    await expect(operator.routingCard()).toContainText('This Region: Ready.')
  })

  await test.step('Copied to IE1: calls stay in US1', async () => {
    await operator.regionLink('IE1').click()
    await operator.tab('General').click()
    await page.getByRole('link', { name: 'Copy from US1' }).click()
    await review(operator)
      .getByRole('radio', { name: /edge=dublin/ })
      .check()
    await copyButton(operator).click()
    await expect(allDone(operator, 6)).toBeVisible()
    await expect(run(operator).getByText('Calls stay where they are.')).toBeVisible()
    expect(await placeCall(operator, fromPbx)).toMatchObject({ outcome: 'accepted', region: 'us1' })
    expect(await placeCall(operator, toOffice)).toMatchObject({ region: 'us1' })
    await closeRun(operator)
    await expect(run(operator)).toBeHidden()
    await expect(operator.routingCard()).toContainText('This Region: Ready.')
  })

  await test.step('Both legs are re-routed, and a call on each reaches IE1', async () => {
    await operator.reroute('termination', 'IE1')
    await operator.reroute('origination', 'IE1')
    await operator.skipToSettled()
    await expect(operator.routingCard()).toContainText('Now: Aligned in IE1.')
    expect(await placeCall(operator, fromPbx)).toMatchObject({ outcome: 'accepted', region: 'ie1' })
    expect(await placeCall(operator, toOffice)).toMatchObject({ region: 'ie1', code: null })
  })
})
