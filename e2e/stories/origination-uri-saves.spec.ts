import { type Console, expect, test } from '../language.ts'
import {
  addButton,
  card,
  dialog,
  originationTab,
  part,
  press,
  rawUri,
  row,
  urisInApi,
  withFour,
} from '../origination-tab.ts'

async function fillNew(operator: Console): Promise<void> {
  await addButton(operator).click()
  await rawUri(operator).fill('sip:pbx.harbour.example;edge=dublin')
  await part(operator, 'Friendly name').fill('Second PBX')
}

test('Another operator saves the URI that I am editing: I see both values and choose', async ({ operator, newTab }) => {
  await operator.goTo(originationTab)
  const other = await newTab()
  await other.goTo(originationTab)
  await row(operator, 'Office PBX').getByRole('button', { name: /Edit/ }).click()
  await part(operator, 'Weight').fill('40')
  await row(other, 'Office PBX').getByRole('button', { name: /Edit/ }).click()
  await part(other, 'Weight').fill('70')
  await press(other, 'Save in IE1')
  await expect(dialog(other)).toBeHidden()
  await expect(dialog(operator)).toContainText('Saved elsewhere while you edited here: Weight.')
  await expect(dialog(operator)).toContainText('was “10”, now “70”; you have “40”')
  await dialog(operator).getByRole('button', { name: 'Keep mine' }).click()
  await press(operator, 'Save in IE1')
  await expect(dialog(operator)).toBeHidden()
  expect((await urisInApi(operator)).map(({ weight }) => weight)).toEqual([40])
})

test('On a phone I turn a URI off, edit one and add one', async ({ operator, page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await operator.goTo(originationTab, withFour)
  const off = card(operator).getByRole('switch', { name: 'Enabled: 203.0.113.7, Frankfurt' })
  await off.click()
  await expect(off).not.toBeChecked()
  await card(operator).getByRole('button', { name: 'Edit 203.0.113.8, Dublin' }).click()
  await part(operator, 'Edge').selectOption('frankfurt')
  await press(operator, 'Save in IE1')
  await expect(dialog(operator)).toBeHidden()
  await fillNew(operator)
  await press(operator, 'Add in IE1')
  await expect(card(operator)).toContainText('Second PBX')
})
