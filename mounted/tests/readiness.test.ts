import { type Console, expect, test } from '../language.ts'

const card = (operator: Console, name: string) => operator.page.getByRole('region', { name, exact: true })

const allLoaded = (operator: Console) =>
  expect(operator.page.getByText('13 of 13 trunks loaded', { exact: true })).toBeVisible()

const chooses = (operator: Console, filter: string, value: string) =>
  operator.page.getByRole('combobox', { name: filter }).selectOption(value)

test('I filter the findings; the filters are in the URL', async ({ operator }) => {
  const { page } = operator
  await operator.goTo('/readiness')
  await allLoaded(operator)
  await chooses(operator, 'Severity', 'fails')
  await expect(page).toHaveURL(/\?severity=fails$/)
  await expect(card(operator, 'East Mountain Office')).toHaveCount(0)
  await expect(card(operator, 'Northwind Freight Dispatch')).toBeVisible()
  await chooses(operator, 'Calls', 'termination')
  await expect(page).toHaveURL(/\?severity=fails&leg=termination$/)
  await expect(card(operator, 'Northwind Freight Dispatch')).toHaveCount(0)

  await operator.goTo('/readiness?severity=note&when=if&region=ie1')
  await allLoaded(operator)
  await expect(card(operator, 'East Mountain Office')).toContainText('The password of sbc-admin cannot be compared')
  await expect(card(operator, 'East Mountain Office')).not.toContainText('will leave Twilio')
  await page.getByRole('button', { name: 'Clear filters' }).first().click()
  await expect(page).toHaveURL(/\/readiness$/)

  await operator.goTo('/readiness?region=mars')
  await expect(page.getByText('“mars” is not a Region; showing all')).toBeVisible()
})

test('A number that is not connected is fixed from its finding, and no longer fails', async ({ operator }) => {
  await operator.goTo('/readiness?severity=fails')
  const northwind = card(operator, 'Northwind Freight Dispatch')
  await expect(northwind).toContainText('+1 614 555 0170')
  await expect(northwind).toContainText('not connected')
  await northwind.getByRole('button', { name: 'Associate the number in US1' }).click()
  await northwind.getByRole('button', { name: 'Associate 1 number' }).click()
  await expect(northwind).toHaveCount(0)
  await expect(operator.heading('Readiness')).toBeFocused()
  await allLoaded(operator)
  await expect(operator.page.getByText('Calls of 1 trunk fail now')).toBeVisible()
  expect(operator.writes).toHaveLength(1)
})

test('IE1 lacks a user: I create it here, or follow the link to the card', async ({ operator }) => {
  await operator.goTo('/readiness?region=ie1', { scenario: 'access-gap' })
  const office = card(operator, 'East Mountain Office')
  await expect(office).toContainText('Credential list Office PBX users is attached but empty in IE1')
  await office.getByRole('button', { name: 'Create the user sbc-admin in IE1' }).click()
  await office.getByRole('textbox', { name: 'Password of sbc-admin' }).fill('Correct-horse-7')
  await office.getByRole('button', { name: 'Create 1 user' }).click()
  await expect(office).not.toContainText('is attached but empty')

  await office.getByRole('link', { name: 'Termination in IE1' }).first().click()
  await expect(operator.page).toHaveURL(/\/ie1\/termination#access-lists$/)
  await expect(operator.page.getByRole('region', { name: 'IP access control lists' })).toBeFocused()
})

test('IE1 does not answer: the page says what did not load, and does not show it as passed', async ({
  operator,
  watch,
}) => {
  watch.expectApiFailures()
  await operator.goTo('/readiness', { scenario: 'ie1-outage' })
  await expect(operator.page.getByRole('alert')).toContainText(/failed in\s*IE1/)
  await expect(operator.page.getByText(/IE1 not loaded/)).toBeVisible()
  const office = card(operator, 'East Mountain Office')
  await expect(office.getByRole('group', { name: 'Where calls go now' })).toContainText(
    'Not checked: not loaded in IE1',
  )
  await expect(office).not.toContainText('Calls fail')
})

test('Many numbers are associated from one finding, each with its own result', async ({ operator, watch }) => {
  watch.expectApiFailures()
  const { page } = operator
  await operator.goTo('/readiness', { fault: 'ie1.api.IncomingPhoneNumbers.write.503.next-2' })
  const fix = page.getByRole('button', { name: /^Associate (?:[3-9]\d|[\d,]{3,}) numbers in IE1$/ }).first()
  await fix.click()
  const group = page.getByRole('group', { name: /^Associate [\d,]+ numbers in IE1$/ })
  await expect(group).toContainText('not the route')
  await group.getByRole('button', { name: /^Associate [\d,]+ numbers$/ }).click()
  const retry = group.getByRole('button', { name: 'Retry 2 failed' })
  await expect(retry).toBeVisible()
  await expect(group.getByRole('list', { name: 'Results' }).getByRole('listitem').first()).toContainText('503')
  await retry.click()
  // All succeeded, so the finding and its fix are gone.
  await expect(group).toBeHidden()
})
