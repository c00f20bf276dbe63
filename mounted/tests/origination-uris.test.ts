import {
  addButton,
  addElsewhere,
  card,
  dialog,
  enabled,
  findings,
  originationTab,
  part,
  press,
  rawUri,
  row,
  rows,
  urisInApi,
  withFour,
} from '../../e2e/origination-tab.ts'
import { expectCodesLinked } from '../codes.ts'
import { expect, test } from '../language.ts'

test('I see the URIs in the order of use, that the edge does not choose the Region, and what my firewall must allow', async ({
  operator,
}) => {
  await operator.goTo(originationTab, withFour)
  await expect(rows(operator)).toHaveText([
    /First.*203\.0\.113\.7;edge=dublin.*10\s*70\s*70%.*Dublin/,
    /First.*203\.0\.113\.8;edge=dublin.*10\s*30\s*30%.*Dublin/,
    /If both fail.*203\.0\.113\.7;edge=frankfurt.*20\s*10\s*100% then.*Frankfurt/,
    /Off.*198\.51\.100\.20.*30\s*10\s*–.*Not set/,
  ])
  await expect(card(operator)).toContainText('edge= does not choose the Region.')
  await expect(card(operator)).toContainText('+1 402 555 1212 is routed to US1, so these URIs take no calls now.')
  await expect(card(operator)).toContainText('will leave Twilio from Dublin and Frankfurt, now from Ashburn')
  await card(operator).getByRole('button', { name: 'Addresses of these edges' }).click()
  await expect(card(operator)).toContainText('54.171.127.192/30')
  await expect(card(operator)).toContainText('35.156.191.128/30')
  await expect(card(operator)).toContainText('168.86.128.0/18')
})

test('I edit a URI both ways: the text fills the parts, and anything else stays as I wrote it', async ({
  operator,
}) => {
  await operator.goTo(originationTab, withFour)
  await row(operator, 'By Frankfurt').getByRole('button', { name: /Edit/ }).click()
  await rawUri(operator).fill('sip:pbx.harbour.example;lr;edge=tokyo;x-odd=1=2?X-Site=west%20wing')
  await expect(part(operator, 'Host or IP address')).toHaveValue('pbx.harbour.example')
  await expect(part(operator, 'Edge')).toHaveValue('tokyo')
  await expect(part(operator, 'Header 1')).toHaveValue('X-Site')
  await expect(part(operator, 'Value 1')).toHaveValue('west wing')
  await expect(dialog(operator)).toContainText('Kept as written: ;lr ;x-odd=1=2')

  await part(operator, 'Value 1').fill('west & east')
  await part(operator, 'Edge').selectOption('sydney')
  await expect(rawUri(operator)).toHaveValue(
    'sip:pbx.harbour.example;lr;edge=sydney;x-odd=1=2?X-Site=west%20%26%20east',
  )
  await part(operator, 'Host or IP address').fill('pbx@home')
  await expect(dialog(operator)).toContainText('“pbx@home” cannot be in the host')
  await expect(rawUri(operator)).toHaveValue(/^sip:pbx\.harbour\.example;lr/)
  await part(operator, 'Host or IP address').fill('203.0.113.9')
  await press(operator, 'Save in IE1')
  await expect(dialog(operator)).toBeHidden()
  await expect(row(operator, 'By Frankfurt')).toContainText('Sydney')
  expect((await urisInApi(operator)).map(({ sip_url }) => sip_url)).toContain(
    'sip:203.0.113.9;lr;edge=sydney;x-odd=1=2?X-Site=west%20%26%20east',
  )
})

test('I am warned of valid but probably unintended URIs, and one press fixes each', async ({ operator }) => {
  await operator.goTo(originationTab)
  await addButton(operator).click()
  for (const [uri, said] of [
    ['sips:pbx.harbour.example;edge=dublin', 'Twilio does not support sips:'],
    ['sip:desk@pbx.harbour.example;edge=dublin', 'desk'],
    ['sip:pbx.harbour.example', 'No edge is chosen.'],
    ['sip:pbx.harbour.example;edge=dubln', '“dubln” is not an edge.'],
    ['sip:10.0.0.7;edge=dublin', '10.0.0.7 is a private address.'],
  ] as const) {
    await rawUri(operator).fill(uri)
    await expect(findings(operator)).toContainText(said)
  }
  await rawUri(operator).fill('sip:pbx.harbour.example;region=ie1')
  await expect(findings(operator)).toContainText('region= is an old way to choose an edge.')
  await findings(operator).getByRole('button', { name: 'Use edge=dublin' }).click()
  await expect(rawUri(operator)).toHaveValue('sip:pbx.harbour.example;edge=dublin')
  await expect(findings(operator)).toBeHidden()

  await rawUri(operator).fill('sips:10.0.0.7;edge=nowhere')
  await part(operator, 'Friendly name').fill('Odd on purpose')
  await part(operator, 'Weight').fill('0')
  await expect(dialog(operator)).toContainText('Twilio documents 1 to 65,535 but accepts 0.')
  await press(operator, 'Add in IE1')
  await expect(row(operator, 'Odd on purpose')).toContainText('“nowhere” is not an edge')
})

test('The field shows what the API would refuse before anything is sent', async ({ operator }) => {
  await operator.goTo(originationTab)
  await addButton(operator).click()
  await press(operator, 'Add in IE1')
  await expect(rawUri(operator)).toBeFocused()
  await expect(dialog(operator)).toContainText('Fix: Origination URI, Friendly name')
  await rawUri(operator).fill('pbx.harbour.example')
  await expect(dialog(operator)).toContainText('The URI must begin with sip:.')
  await findings(operator).getByRole('button', { name: 'Use sip:pbx.harbour.example' }).click()
  await part(operator, 'Friendly name').fill('x'.repeat(65))
  await part(operator, 'Priority').fill('65536')
  await part(operator, 'Weight').fill('ten')
  await press(operator, 'Add in IE1')
  await expect(dialog(operator)).toContainText('65 characters; the limit is 64')
  await expect(dialog(operator)).toContainText('The priority must be 0 to 65,535.')
  await expect(dialog(operator)).toContainText('The weight must be a whole number.')
  expect(operator.writes).toEqual([])
})

test('I turn a URI off and on in its row, and the routing card and the order follow at once', async ({ operator }) => {
  await operator.goTo(originationTab)
  await expect(operator.leg('origination')).toContainText('IE1 is ready')
  await enabled(operator, 'Office PBX').click()
  await expect(dialog(operator)).toContainText('Calls to numbers routed here will fail with 32010')
  await expect(dialog(operator)).toContainText('No number is routed here now.')
  await press(operator, 'Disable URI')
  await expect(enabled(operator, 'Office PBX')).not.toBeChecked()
  await expect(operator.leg('origination')).toContainText('not ready')
  await enabled(operator, 'Office PBX').click()
  await expect(operator.announcement(/203\.0\.113\.7, Dublin is enabled in IE1/)).toBeAttached()
  await expect(operator.leg('origination')).toContainText('IE1 is ready')
  expect((await urisInApi(operator)).map((uri) => uri.enabled)).toEqual([true])
})

test('A switch that fails shows the error in its row and keeps its state; Retry works', async ({ operator, watch }) => {
  watch.expectApiFailures()
  await operator.goTo(originationTab, { ...withFour, fault: 'ie1.trunking.OriginationUrls.write.503.once' })
  await enabled(operator, 'By Frankfurt').click()
  const panel = card(operator).getByRole('alert')
  await expect(panel).toContainText('Disabling 203.0.113.7, Frankfurt failed in IE1')
  await expect(panel).toContainText('Service unavailable')
  await expect(enabled(operator, 'By Frankfurt')).toBeChecked()
  await panel.getByRole('button', { name: 'Retry' }).click()
  await expect(panel).toBeHidden()
  await expect(enabled(operator, 'By Frankfurt')).not.toBeChecked()
})

test('I reorder by keyboard: each press moves one notch, few priorities change, and I see which', async ({
  operator,
  page,
}) => {
  await operator.goTo(originationTab, withFour)
  await card(operator).getByRole('button', { name: 'Reorder' }).click()
  const up = page.getByRole('button', { name: 'Move 203.0.113.7, Frankfurt up' })
  await up.focus()
  await page.keyboard.press('Enter')
  await expect(up).toBeFocused()
  await expect(dialog(operator).getByRole('listitem').filter({ has: up })).toContainText('Priority 20 → 10')
  await page.keyboard.press('Enter')
  await expect(operator.announcement('203.0.113.7, Frankfurt: step 1 of 2, alone')).toBeAttached()
  await page.keyboard.press('Enter')
  await expect(operator.announcement('203.0.113.7, Frankfurt is already first')).toBeAttached()
  await expect(dialog(operator)).toContainText('1 priority changes; other priorities and all weights stay the same.')
  expect(operator.writes).toEqual([])
  await press(operator, 'Save the order')
  await expect(dialog(operator)).toBeHidden()
  await expect(rows(operator)).toHaveText([
    /^First.*frankfurt/,
    /^If it fails.*113\.7;edge=dublin/,
    /^If it fails.*113\.8/,
    /^Off/,
  ])
  expect(operator.writes).toHaveLength(1)
})

test('I delete a URI after seeing the effect on calls', async ({ operator }) => {
  await operator.goTo(originationTab, withFour)
  const remove = (name: string) =>
    row(operator, name)
      .getByRole('button', { name: /Delete/ })
      .click()
  await remove('SBC A')
  await expect(dialog(operator)).toContainText('Its 70% of calls will go to 203.0.113.8, Dublin of the same priority.')
  await press(operator, 'Cancel')
  await remove('By Frankfurt')
  await expect(dialog(operator)).toContainText(
    'If the URIs before it fail, Twilio tries no other and the call fails with 32011.',
  )
  await press(operator, 'Delete URI')
  await expect(dialog(operator)).toBeHidden()
  await expect(rows(operator)).toHaveCount(3)
  await expect(addButton(operator)).toBeFocused()
  expect(await urisInApi(operator)).toHaveLength(3)
})

test('An eleventh URI is rejected before sending, and the button says why', async ({ operator, page }) => {
  await operator.goTo(originationTab)
  await expect(rows(operator)).toHaveCount(1)
  for (let at = 2; at <= 10; at += 1) await addElsewhere(operator, `sip:203.0.113.${at + 10};edge=dublin`)
  await page.reload()
  await expect(rows(operator)).toHaveCount(10)
  await expect(addButton(operator)).toHaveAttribute('aria-disabled', 'true')
  await addButton(operator).press('Enter')
  await expect(dialog(operator)).toBeHidden()
  await expect(operator.announcement('the most Twilio allows (21249)')).toBeAttached()
  await expectCodesLinked(page, '21249')
  await expect(addButton(operator)).toHaveAccessibleDescription(/10 origination URIs/)
  expect(operator.writes.filter((write) => write.includes('OriginationUrls'))).toHaveLength(9)
})
