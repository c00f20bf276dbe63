import {
  addButton,
  card,
  dialog,
  originationTab,
  part,
  press,
  rawUri,
  row,
  rows,
  urisInApi,
  withFour,
} from '../../e2e/origination-tab.ts'
import { testFaultsOf } from '../form-faults.ts'
import { type Console, expect, test } from '../language.ts'

async function fillNew(operator: Console): Promise<void> {
  await addButton(operator).click()
  await rawUri(operator).fill('sip:pbx.harbour.example;edge=dublin')
  await part(operator, 'Friendly name').fill('Second PBX')
}

testFaultsOf({
  what: 'a new origination URI',
  path: originationTab,
  region: 'IE1',
  resource: 'trunking.OriginationUrls',
  action: 'Adding the origination URI',
  form: dialog,
  fill: fillNew,
  save: (operator) => press(operator, 'Add in IE1'),
  expectKept: async (operator) => {
    await expect(rawUri(operator)).toHaveValue('sip:pbx.harbour.example;edge=dublin')
    await expect(part(operator, 'Friendly name')).toHaveValue('Second PBX')
  },
  expectSaved: async (operator) => {
    await expect(dialog(operator)).toBeHidden()
    await expect(row(operator, 'Second PBX')).toHaveCount(1)
    expect(await urisInApi(operator)).toHaveLength(2)
  },
})

testFaultsOf({
  what: 'an origination URI that I edit',
  path: originationTab,
  region: 'IE1',
  resource: 'trunking.OriginationUrls',
  action: 'Saving the origination URI',
  form: dialog,
  fill: async (operator) => {
    await row(operator, 'Office PBX').getByRole('button', { name: /Edit/ }).click()
    await part(operator, 'Weight').fill('33')
  },
  save: (operator) => press(operator, 'Save in IE1'),
  expectKept: (operator) => expect(part(operator, 'Weight')).toHaveValue('33'),
  expectSaved: async (operator) => {
    await expect(dialog(operator)).toBeHidden()
    expect((await urisInApi(operator)).map(({ weight }) => weight)).toEqual([33])
  },
})

test('A write fails halfway through a new order: I see how much is saved, and Retry does the rest', async ({
  operator,
  page,
  watch,
}) => {
  watch.expectApiFailures()
  let posts = 0
  operator.network.letDecide(({ method, way }) => {
    if (method === 'POST' && way === 'there') posts += 1
    return posts === 2 && method === 'POST' && way === 'there' ? 'lost' : 'passes'
  })
  await operator.goTo(`${originationTab}?uri=order`, withFour)
  await page.getByRole('button', { name: 'Move 203.0.113.7, Dublin down' }).click()
  await page.getByRole('button', { name: 'Move 203.0.113.7, Frankfurt up' }).click()
  await press(operator, 'Save 2 priorities')
  await expect(dialog(operator).getByRole('alert')).toContainText('(1 of 2 saved)')
  await dialog(operator).getByRole('button', { name: 'Retry' }).click()
  await expect(dialog(operator)).toBeHidden()
  expect(operator.writes).toHaveLength(2)
})

test('The answer to my new URI is lost: the URI is found again, and there is only one', async ({ operator }) => {
  operator.network.letDecide(({ method, way }) => (method === 'POST' && way === 'back' ? 'lost' : 'passes'))
  await operator.goTo(originationTab)
  await fillNew(operator)
  await press(operator, 'Add in IE1')
  await expect(dialog(operator)).toBeHidden()
  await expect(rows(operator)).toHaveCount(2)
  expect(await urisInApi(operator)).toHaveLength(2)
  expect(operator.writes).toHaveLength(1)
})

test('The address names a URI that IE1 does not have: a dialog says so', async ({ operator }) => {
  await operator.goTo(`${originationTab}?uri=OU00000000000000000000000000000000`)
  await expect(dialog(operator)).toContainText('No such origination URI in IE1')
  await press(operator, 'Show the list')
  await expect(card(operator)).toBeVisible()
})

test('Deleting fails: the dialog stays open, says why, and Retry works', async ({ operator, watch }) => {
  watch.expectApiFailures()
  await operator.goTo(originationTab, { ...withFour, fault: 'ie1.trunking.OriginationUrls.write.500.once' })
  await row(operator, 'Old PBX')
    .getByRole('button', { name: /Delete/ })
    .click()
  await expect(dialog(operator)).toContainText('It is disabled and takes no calls, so nothing changes.')
  await press(operator, 'Delete URI')
  await expect(dialog(operator).getByRole('alert')).toContainText('Deleting 198.51.100.20 failed in IE1')
  await dialog(operator).getByRole('button', { name: 'Retry' }).click()
  await expect(dialog(operator)).toBeHidden()
  await expect(rows(operator)).toHaveCount(3)
})

test('The URIs do not load: the card says so, and Retry loads them', async ({ operator, watch }) => {
  watch.expectApiFailures()
  await operator.goTo(originationTab, { fault: 'ie1.trunking.OriginationUrls.read.503.once' })
  await expect(card(operator)).toContainText('The origination URIs could not be loaded')
  await card(operator).getByRole('button', { name: 'Retry' }).click()
  await expect(rows(operator)).toHaveCount(1)
})

test('I close the dialog or go Back with unsaved input: I am asked first; a reload restores it', async ({
  operator,
  page,
}) => {
  await operator.goTo(originationTab)
  await addButton(operator).click()
  await part(operator, 'Friendly name').fill('Second PBX')
  const leaving = page.getByRole('dialog', { name: 'Leave without saving?' })
  await page.keyboard.press('Escape')
  await expect(leaving).toContainText('Friendly name')
  await leaving.getByRole('button', { name: 'Stay' }).click()
  await page.goBack()
  await leaving.getByRole('button', { name: 'Stay' }).click()
  await page.reload()
  await expect(dialog(operator)).toContainText('Restored what you typed before the reload.')
  await expect(part(operator, 'Friendly name')).toHaveValue('Second PBX')
  await press(operator, 'Cancel')
  await leaving.getByRole('button', { name: 'Discard and leave' }).click()
  await expect(dialog(operator)).toBeHidden()
  await addButton(operator).click()
  await expect(part(operator, 'Friendly name')).toHaveValue('')
})
