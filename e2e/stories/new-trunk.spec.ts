import { storyOfFaultsInTurn } from '../form-faults.ts'
import { type Console, expect, test } from '../language.ts'

const dialog = ({ page }: Console) => page.getByRole('dialog', { name: 'New trunk' })

const uri = (operator: Console) => dialog(operator).getByLabel('Termination URI')
const friendlyName = (operator: Console) => dialog(operator).getByLabel('Friendly name')

const create = (operator: Console) => dialog(operator).getByRole('button', { name: /^Create/ })

async function namesIn({ page }: Console, region: string): Promise<string> {
  return page.evaluate(async (url) => (await fetch(url)).text(), `/twilio/${region}/trunking/v1/Trunks?PageSize=1000`)
}

test('An operator creates a trunk in an empty account, and its page opens', async ({ operator }) => {
  const { page } = operator
  await operator.goTo('/trunks', { scenario: 'empty' })
  await page.getByRole('main').getByText('No trunks in any Region yet').waitFor()
  await page.getByRole('link', { name: 'New trunk' }).last().click()
  await expect(dialog(operator).getByRole('radio', { name: /US1/ })).toBeFocused()
  await create(operator).click()
  await expect(dialog(operator).getByText('Choose a Region.')).toBeVisible()

  await dialog(operator).getByRole('radio', { name: /IE1/ }).check()
  await uri(operator).fill('we_st')
  await expect(dialog(operator).getByText(/A name cannot contain “_”/)).toBeVisible()
  await uri(operator).fill('North')
  await expect(dialog(operator).getByText('sip:north.pstn.twilio.com', { exact: true })).toBeVisible()
  await expect(dialog(operator).getByText(/processed in IE1 from the start/)).toBeVisible()
  await friendlyName(operator).fill('North Office')
  await create(operator).click()

  await expect(operator.heading('North Office')).toBeVisible()
  await expect(page).toHaveURL(/\/trunks\/north\/ie1\/termination/)
  await expect(operator.leg('termination')).toContainText('IE1')
  expect(operator.writes).toHaveLength(1)
})

test('On a phone, input survives a reload and is never lost without asking', async ({ operator }) => {
  const { page } = operator
  await page.setViewportSize({ width: 390, height: 844 })
  await operator.goTo('/trunks?new=ie1')
  await uri(operator).fill('north')
  await operator.goTo('/trunks?new=ie1')
  await expect(uri(operator)).toHaveValue('north')
  await dialog(operator).getByRole('button', { name: 'Cancel' }).click()
  await page
    .getByRole('dialog', { name: 'Leave without saving?' })
    .getByRole('button', { name: /Discard/ })
    .click()
  await expect(dialog(operator)).toBeHidden()
  await expect(page).not.toHaveURL(/new=/)
})

storyOfFaultsInTurn({
  what: 'a new trunk',
  path: '/trunks?new=ie1',
  region: 'IE1',
  resource: 'trunking.Trunks',
  action: 'Creating the trunk',
  form: dialog,
  fill: async (operator) => {
    await uri(operator).fill('north')
    await friendlyName(operator).fill('North Office')
  },
  save: (operator) => create(operator).click(),
  expectKept: async (operator) => {
    await expect(uri(operator)).toHaveValue('north')
    await expect(friendlyName(operator)).toHaveValue('North Office')
  },
  expectSaved: async (operator) => {
    await expect(operator.heading('North Office')).toBeVisible()
    expect((await namesIn(operator, 'ie1')).split('north.pstn.twilio.com')).toHaveLength(2)
  },
})
