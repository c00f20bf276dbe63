import { expect, test } from '../language.ts'
import { addButton, dialog, originationTab, part, press, rawUri, row, urisInApi, withFour } from '../origination-tab.ts'

test('I enter a URI in parts: the text follows, and the distribution shows it before it is saved', async ({
  operator,
}) => {
  await operator.goTo(originationTab, withFour)
  await addButton(operator).click()
  await expect(dialog(operator)).toContainText('Add origination URI in IE1')
  await expect(part(operator, 'Host or IP address')).toBeFocused()
  await operator.page.keyboard.type('pbx.harbour.example')
  await part(operator, 'Port').fill('5061')
  await part(operator, 'Transport').selectOption('tls')
  await part(operator, 'Edge').selectOption('frankfurt')
  await expect(rawUri(operator)).toHaveValue('sip:pbx.harbour.example:5061;transport=tls;edge=frankfurt')
  await part(operator, 'Friendly name').fill('By TLS')
  await part(operator, 'Priority').fill('10')
  await part(operator, 'Weight').fill('100')
  await expect(dialog(operator).getByRole('list', { name: 'How calls are distributed' })).toContainText(
    /50%\s*pbx\.harbour\.example:5061, Frankfurt\s*this one/,
  )
  await expect(dialog(operator).getByRole('row', { name: /this one/ })).toContainText('50%')
  await press(operator, 'Add in IE1')
  await expect(dialog(operator)).toBeHidden()
  await expect(operator.announcement('Origination URI added in IE1')).toBeAttached()
  await expect(row(operator, 'By TLS')).toContainText('50%')
  await expect(addButton(operator)).toBeFocused()
  expect(await urisInApi(operator)).toContainEqual(
    expect.objectContaining({
      sip_url: 'sip:pbx.harbour.example:5061;transport=tls;edge=frankfurt',
      priority: 10,
      weight: 100,
    }),
  )
})

test('I paste a whole URI into the host: it replaces the URI', async ({ operator, page }) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await operator.goTo(originationTab)
  await addButton(operator).click()
  await page.evaluate(() => navigator.clipboard.writeText('sip:pbx.harbour.example:5080;edge=dublin'))
  await part(operator, 'Host or IP address').press('Control+V')
  await expect(rawUri(operator)).toHaveValue('sip:pbx.harbour.example:5080;edge=dublin')
  await expect(part(operator, 'Port')).toHaveValue('5080')
})
