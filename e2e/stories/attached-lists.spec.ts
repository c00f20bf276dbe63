import { dialog, press } from '../access-pages.ts'
import { type Console, expect, test } from '../language.ts'

const ie1 = '/trunks/east-mountain-office/ie1/termination'

const accessLists = ({ page }: Console) => page.getByRole('region', { name: 'IP access control lists' })

const attachButton = (card: ReturnType<typeof accessLists>) => card.getByRole('button', { name: /^Attach list/ })

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
  await expect(dialog(operator)).toBeHidden()
  await expect(accessLists(operator).getByRole('link', { name: 'Claims SBC' })).toBeVisible()
  expect(operator.writes).toHaveLength(1)
  await accessLists(operator).getByRole('link', { name: 'Claims SBC' }).click()
  await expect(operator.page.getByRole('region', { name: 'Used by' })).toContainText('East Mountain Office')
})
