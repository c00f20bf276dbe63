import { accessListPage, accessListsPage, credentialListPage, dialog } from '../../e2e/access-pages.ts'
import { seeFocusOn } from '../focus.ts'
import { type Console, expect, test } from '../language.ts'
import type { Locator } from '../locator.ts'

const ie1 = '/trunks/east-mountain-office/ie1'

const button = (operator: Console, name: string | RegExp) => dialog(operator).getByRole('button', { name })
const beginnings: readonly (readonly [string, (operator: Console) => Locator])[] = [
  ['/trunks?new=ie1', (operator) => dialog(operator).getByLabel('Termination URI')],
  ['/trunks?new=trunk', (operator) => dialog(operator).getByRole('radio', { name: /^US1/ })],
  ['/trunks/east-mountain-office/au1/general?copy=us1', (operator) => button(operator, 'Cancel')],
  [`${ie1}/general?do=delete`, (operator) => button(operator, 'Cancel')],
  [`${ie1}/termination?do=name`, (operator) => dialog(operator).getByLabel('Domain name', { exact: true })],
  [`${ie1}/termination?do=remove-name`, (operator) => button(operator, 'Cancel')],
  [`${ie1}/termination?attach=ip-access-control-lists`, (operator) => dialog(operator).getByRole('radio').first()],
  [
    '/trunks/east-mountain-office/us1/termination?attach=ip-access-control-lists',
    (operator) => dialog(operator).getByRole('searchbox', { name: 'Search lists' }),
  ],
  [`${ie1}/numbers?numbers=associate`, (operator) => dialog(operator).getByRole('searchbox')],
  [`${ie1}/origination?uri=new`, (operator) => dialog(operator).getByLabel('Host or IP address')],
  [`${ie1}/origination?uri=order`, (operator) => button(operator, /^Move .* down$/).first()],
  [`${accessListsPage}?do=new`, (operator) => dialog(operator).getByLabel('Name')],
  [`${accessListPage}?do=add`, (operator) => dialog(operator).getByLabel('IPv4 address or prefix')],
  [`${accessListPage}?do=copy`, (operator) => dialog(operator).getByLabel('Target Region', { exact: true })],
  [`${accessListPage}?do=delete`, (operator) => button(operator, 'Cancel')],
  [`${credentialListPage}?do=add`, (operator) => dialog(operator).getByLabel('User name')],
]

for (const [address, control] of beginnings) {
  test(`I open ${address.replace(/[A-Z]{2}[0-9a-f]{32}/, '…')}: the focus is on its first control, and Escape returns to the page`, async ({
    operator,
    page,
  }) => {
    await operator.goTo(address)
    await seeFocusOn(control(operator))
    await page.keyboard.press('Escape')
    await expect(dialog(operator)).toBeHidden()
    await expect(page.locator('body')).not.toBeFocused()
  })
}
