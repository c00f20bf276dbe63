import { accessListPage, accessListsPage, credentialListPage, credentialListsPage } from '../access-pages.ts'
import { expectNoSidewaysScroll, expectNoViolations } from '../axe.ts'
import { expect, test } from '../language.ts'

const pages = [
  ['the access lists of a Region', accessListsPage, 'IP access control lists'],
  ['the credential lists of a Region', credentialListsPage, 'Credential lists'],
  ['a new list', `${credentialListsPage}?do=new`, 'New credential list'],
  ['an access list', accessListPage, 'Addresses'],
  ['addresses to paste', `${accessListPage}?do=paste`, 'Paste addresses'],
  ['an access list to copy', `${accessListPage}?do=copy`, 'Copy to another Region'],
  ['an access list that cannot be deleted', `${accessListPage}?do=delete`, 'Delete Office SBC?'],
  ['a credential list', credentialListPage, 'Users'],
  ['a user to add', `${credentialListPage}?do=add`, 'Add a user'],
  ['a credential list to copy', `${credentialListPage}?do=copy`, 'Copy to another Region'],
  ['an access list that there is not', `${accessListPage.slice(0, -2)}zz`, 'No such IP access control list'],
] as const

for (const [what, path, heading] of pages) {
  test(`${what}: no violation of WCAG 2.2 AA, and no sideways scrolling at 320 px`, async ({ operator, page }) => {
    await operator.goTo(path)
    await expect(page.getByRole('heading', { name: heading, exact: true })).toBeVisible()
    const text = page.getByRole('dialog').getByRole('textbox').first()
    if (path.endsWith('paste')) await text.fill('198.51.100.9/29 Spare\nnonsense')
    if (path.endsWith('add')) await page.getByRole('dialog').getByRole('button', { name: 'Add user' }).click()
    await expectNoViolations(page)
    await expectNoSidewaysScroll(page)
  })
}
