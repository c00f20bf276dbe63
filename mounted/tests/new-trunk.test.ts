import { testFaultsOf } from '../form-faults.ts'
import { type Console, expect, test } from '../language.ts'

const dialog = ({ page }: Console) => page.getByRole('dialog', { name: 'New trunk' })

const uri = (operator: Console) => dialog(operator).getByLabel('Termination URI')
const friendlyName = (operator: Console) => dialog(operator).getByLabel('Friendly name')

const create = (operator: Console) => dialog(operator).getByRole('button', { name: /^Create/ })

async function namesIn({ page }: Console, region: string): Promise<string> {
  return page.evaluate(async (url) => (await fetch(url)).text(), `/twilio/${region}/trunking/v1/Trunks?PageSize=1000`)
}

testFaultsOf({
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

test('A new trunk is being set up: its card links to what is missing, in order, and nothing propagates or fails', async ({
  operator,
}) => {
  const { page } = operator
  await operator.goTo('/trunks?new=au1')
  await uri(operator).fill('brisbane-desk')
  await friendlyName(operator).fill('Brisbane Desk')
  await create(operator).click()
  await expect(page).toHaveURL(/\/trunks\/brisbane-desk\/au1\//)
  const card = operator.routingCard()
  await expect(card).toContainText(
    'Now: Setting up: 1 of 4. Add: access list or credential list with an entry, origination URI, number.',
  )
  await expect(card).not.toContainText('ropagating')
  await expect(card).not.toContainText('another Region')
  await expect(card).not.toContainText('Calls fail')
  await card.getByRole('link', { name: 'origination URI', exact: true }).click()
  await expect(page).toHaveURL(/\/brisbane-desk\/au1\/origination#origination-uris$/)

  await operator.goTo('/trunks?q=brisbane')
  await expect(operator.findings('Brisbane Desk')).toContainText('Setting up')
  await expect(operator.findings('Brisbane Desk')).not.toContainText('Stranded')
})
