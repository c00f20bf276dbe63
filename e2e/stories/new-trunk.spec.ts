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

test('I create a trunk without a Termination URI, and the console says what it cannot do', async ({ operator }) => {
  const { page } = operator
  await operator.goTo('/trunks?new=au1')
  await expect(dialog(operator).getByText(/your PBX cannot send calls to this trunk/)).toBeVisible()
  await friendlyName(operator).fill('Numbers only')
  await create(operator).click()
  await expect(operator.heading('Numbers only')).toBeVisible()
  await expect(page).toHaveURL(/\/trunks\/TK[0-9a-f]{32}\/au1\//)
  await operator.goTo(new URL(page.url()).pathname.replace('/au1/', '/ie1/').replace('termination', 'general'))
  await expect(page.getByText(/this trunk cannot have another/)).toBeVisible()
})

test('A name that this Region has is refused while typing; one of another Region adds an instance', async ({
  operator,
}) => {
  const { page } = operator
  await operator.goTo('/trunks?new=ie1')
  await uri(operator).fill('east-mountain-office')
  await expect(dialog(operator).getByText(/^East Mountain Office already uses this name in IE1/)).toBeVisible()
  await create(operator).click()
  await expect(uri(operator)).toBeFocused()
  await expect(uri(operator)).toHaveAttribute('aria-invalid', 'true')
  await dialog(operator).getByRole('radio', { name: /AU1/ }).check()
  await expect(
    dialog(operator).getByText(/^This will be the AU1 instance of East Mountain Office, which is in US1 and IE1/),
  ).toBeVisible()
  await create(operator).click()
  await expect(page).toHaveURL(/\/trunks\/east-mountain-office\/au1\/termination/)
  await expect(operator.leg('termination')).toContainText('Inactive in AU1')
})

test('I create an empty instance from the trunk’s page, with its name given', async ({ operator }) => {
  const { page } = operator
  await operator.goTo('/trunks/east-mountain-office/au1/general')
  await page.getByRole('link', { name: 'Create in AU1' }).click()
  const here = page.getByRole('dialog', { name: 'Create an instance' })
  await expect(here.getByLabel('Termination URI')).toHaveValue('east-mountain-office')
  await expect(here.getByLabel('Termination URI')).toHaveAttribute('readonly')
  await here.getByRole('button', { name: 'Create in AU1' }).click()
  await expect(here).toBeHidden()
  await expect(page.getByRole('form', { name: 'General settings' })).toBeVisible()
  await expect(page).not.toHaveURL(/new=/)
})

test('After Twilio refuses a name of another account, its field says so and remembers it', async ({
  operator,
  watch,
}) => {
  watch.expectApiFailures()
  await operator.goTo('/trunks?new=ie1')
  await uri(operator).fill('acme')
  await friendlyName(operator).fill('Acme')
  await create(operator).click()
  await expect(uri(operator)).toBeFocused()
  await expect(dialog(operator).getByText(/Twilio refused this: .*21248/)).toBeVisible()
  await expect(friendlyName(operator)).toHaveValue('Acme')
  // Shown once, not repeated as a hint about the name.
  await expect(dialog(operator).getByText(/Twilio refused this name \(21248\)/)).toBeHidden()

  // The form remembers it when typed again.
  await uri(operator).fill('acme-2')
  await expect(dialog(operator).getByText(/Free in your account/)).toBeVisible()
  await uri(operator).fill('acme')
  await expect(dialog(operator).getByText(/Twilio refused this name \(21248\)/)).toBeVisible()
})

test('Input survives a reload and is never lost without asking', async ({ operator }) => {
  const { page } = operator
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
