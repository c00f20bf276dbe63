import { accessListsPage, closed, dialog, part, press } from '../access-pages.ts'
import { seeFocusOn, tabTo } from '../focus.ts'
import { type Console, expect, test } from '../language.ts'

const ie1 = '/trunks/east-mountain-office/ie1/termination'
const us1 = '/trunks/east-mountain-office/us1/termination'

const accessLists = ({ page }: Console) => page.getByRole('region', { name: 'IP access control lists' })
const credentialLists = ({ page }: Console) => page.getByRole('region', { name: 'Credential lists' })
const attachButton = (card: ReturnType<typeof accessLists>) => card.getByRole('button', { name: /^Attach list/ })
const detach = (operator: Console, name: string) =>
  operator.page.getByRole('button', { name: `Detach ${name}`, exact: true })

async function detachNow(operator: Console, name: string, region: 'US1' | 'IE1'): Promise<void> {
  await detach(operator, name).click()
  await press(operator, `Detach in ${region}`)
  await closed(operator)
}

test("I attach one of the Region's lists; attached lists are not offered", async ({ operator }) => {
  await operator.goTo(ie1)
  await attachButton(accessLists(operator)).click()
  await expect(dialog(operator).getByRole('radio', { name: /Office SBC/ })).toHaveCount(0)
  await press(operator, 'Attach in IE1')
  await expect(dialog(operator)).toContainText('Choose a list.')
  await dialog(operator)
    .getByRole('radio', { name: /Claims SBC/ })
    .check()
  await expect(dialog(operator)).toContainText('Calls from its addresses are allowed too')
  await press(operator, 'Attach in IE1')
  await closed(operator)
  await expect(accessLists(operator).getByRole('link', { name: 'Claims SBC' })).toBeVisible()
  expect(operator.writes).toHaveLength(1)
  await accessLists(operator).getByRole('link', { name: 'Claims SBC' }).click()
  await expect(operator.page.getByRole('region', { name: 'Used by' })).toContainText('East Mountain Office')
})

test('I create and attach a list in one step; attaching fails, and Retry attaches it without creating another', async ({
  operator,
  watch,
}) => {
  watch.expectApiFailures()
  await operator.goTo(ie1, { fault: 'ie1.trunking.IpAccessControlLists.write.503.once' })
  await attachButton(accessLists(operator)).click()
  await dialog(operator).getByRole('radio', { name: 'A new list' }).check()
  await part(operator, 'Name of the new list').fill('Cork SBC')
  await press(operator, 'Create and attach in IE1')
  await expect(dialog(operator).getByRole('alert')).toContainText('Attaching Cork SBC failed in IE1')
  await expect(dialog(operator)).toContainText('Cork SBC was created in IE1. It is not attached yet.')
  await press(operator, 'Retry')
  await closed(operator)
  await expect(accessLists(operator)).toContainText('Empty: allows no calls')
  expect(operator.writes).toHaveLength(3)
  await operator.goTo(accessListsPage)
  await expect(operator.page.getByRole('link', { name: 'Cork SBC' })).toHaveCount(1)
})

test('Both kinds of list are enforced if both are attached: the cards say so, and the dialog says so beforehand', async ({
  operator,
}) => {
  await operator.goTo(ie1)
  await expect(accessLists(operator)).toContainText('Both are enforced')
  await expect(credentialLists(operator)).toContainText('Both are enforced')
  await detach(operator, 'Office PBX users').click()
  await expect(dialog(operator)).toContainText('More calls would be allowed.')
  await press(operator, 'Detach in IE1')
  await closed(operator)
  await expect(credentialLists(operator)).toContainText('None attached: IE1 does not check user names.')
  await expect(accessLists(operator)).not.toContainText('Both are enforced')

  await attachButton(credentialLists(operator)).click()
  await dialog(operator)
    .getByRole('radio', { name: /Office PBX users/ })
    .check()
  await expect(dialog(operator)).toContainText('Both kinds would be enforced')
  await expect(dialog(operator)).toContainText('Calls to this trunk’s URI do not arrive in IE1 now.')
  await press(operator, 'Attach in IE1')
  await closed(operator)
  await expect(accessLists(operator)).toContainText('Both are enforced')
})

test('In the active Region, the dialog for detaching the last list says who is refused; afterwards the cards are red', async ({
  operator,
}) => {
  await operator.goTo(us1)
  await detachNow(operator, 'Office PBX users', 'US1')
  await detach(operator, 'Office SBC').click()
  await expect(dialog(operator)).toContainText('Every call will be refused (32200).')
  await expect(dialog(operator)).toContainText('Calls from 203.0.113.7/32 and 203.0.113.8/32 are allowed now.')
  await expect(dialog(operator)).toContainText('Calls to this trunk’s URI arrive in US1 now.')
  await press(operator, 'Detach in US1')
  await closed(operator)
  for (const card of [accessLists(operator), credentialLists(operator)]) {
    await expect(card).toContainText('No list of either kind is attached: every call is refused (32200).')
  }
  await expect(operator.leg('termination')).toContainText('Calls fail')
})

test('In a standby Region, the dialog says who would be refused', async ({ operator }) => {
  await operator.goTo(ie1)
  await detachNow(operator, 'Office PBX users', 'IE1')
  await detach(operator, 'Office SBC').click()
  await expect(dialog(operator)).toContainText('Every call would be refused (32200).')
  await press(operator, 'Detach in IE1')
  await closed(operator)
  await expect(accessLists(operator)).toContainText(
    'No list of either kind is attached: every call would be refused (32200).',
  )
})

test('Another list still allows some of them: the dialog names those that no list allows', async ({ operator }) => {
  await operator.goTo(us1)
  await attachButton(accessLists(operator)).click()
  await dialog(operator)
    .getByRole('radio', { name: /Claims SBC/ })
    .check()
  await press(operator, 'Attach in US1')
  await closed(operator)
  await detach(operator, 'Office SBC').click()
  await expect(dialog(operator)).toContainText(
    'Calls will be refused (32201): all from 203.0.113.7/32 and 203.0.113.8/32.',
  )
})

test('The contents of the lists do not load: the lists are still named, and the detach dialog says so', async ({
  operator,
  watch,
}) => {
  watch.expectApiFailures()
  await operator.goTo(ie1, { fault: 'ie1.api.IpAddresses.read.503.always' })
  await expect(accessLists(operator)).toContainText('Entries not loaded')
  await attachButton(accessLists(operator)).click()
  await dialog(operator)
    .getByRole('radio', { name: /Claims SBC/ })
    .check()
  await press(operator, 'Attach in IE1')
  await closed(operator)
  await detach(operator, 'Office SBC').click()
  await expect(dialog(operator)).toContainText('The lists’ entries have not loaded in IE1.')
  await press(operator, 'Detach in IE1')
  await closed(operator)
  await expect(detach(operator, 'Office SBC')).toHaveCount(0)
})

test('The response to detaching is lost: the console checks the result, and nothing is sent twice', async ({
  operator,
  watch,
}) => {
  watch.expectApiFailures()
  await operator.goTo(ie1, { fault: 'ie1.trunking.CredentialLists.write.drop-after-write.once' })
  await detachNow(operator, 'Office PBX users', 'IE1')
  await expect(credentialLists(operator)).toContainText('None attached')
  expect(operator.writes).toHaveLength(1)
})

test('The dialogs are in the URL: Back closes them, and a link to a list that is not attached says so', async ({
  operator,
}) => {
  const { page } = operator
  await operator.goTo(ie1)
  await detach(operator, 'Office SBC').click()
  await expect(page).toHaveURL(/detach=AL/)
  await page.goBack()
  await closed(operator)
  await operator.goTo(`${ie1}?detach=AL00000000000000000000000000000000`)
  await expect(page.getByRole('dialog', { name: 'This list is not attached' })).toBeVisible()
  await press(operator, 'Close')
  await closed(operator)
  await operator.goTo(`${ie1}?attach=credential-lists`)
  await expect(dialog(operator)).toContainText('Attach a credential list')
})

test('In a Region with many lists, I search for one', async ({ operator }) => {
  await operator.goTo(`${us1}?attach=ip-access-control-lists`)
  await dialog(operator).getByRole('searchbox', { name: 'Search lists' }).fill('claims')
  await expect(dialog(operator).getByRole('radio')).toHaveCount(2)
  await dialog(operator)
    .getByRole('radio', { name: /Claims SBC/ })
    .check()
  await press(operator, 'Attach in US1')
  await closed(operator)
  await expect(accessLists(operator)).toContainText('Claims SBC')
})

test('Using only the keyboard, I detach a list and attach it again', async ({ operator }) => {
  const { keyboard } = operator.page
  await operator.goTo(ie1)
  await tabTo(operator, detach(operator, 'Office PBX users'))
  await keyboard.press('Enter')
  await tabTo(operator, dialog(operator).getByRole('button', { name: 'Detach in IE1' }))
  await keyboard.press('Enter')
  await closed(operator)
  await seeFocusOn(attachButton(credentialLists(operator)))
  await keyboard.press('Enter')
  await expect(dialog(operator).getByRole('radio').first()).toBeFocused()
  await keyboard.press('Space')
  await tabTo(operator, dialog(operator).getByRole('button', { name: 'Attach in IE1' }))
  await keyboard.press('Enter')
  await closed(operator)
  await expect(credentialLists(operator)).not.toContainText(/None attached|No list of either kind/)
})
