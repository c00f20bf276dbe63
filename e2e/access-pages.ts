import { sidOf } from '../mocks/account/sids.ts'
import type { Found, Viewer } from './vocabulary.ts'

// The pages of access lists and the lists on a trunk's Termination tab, for stories and component tests.

const office = (region: string) => `${region}/east-mountain-office`

export const accessListsPage = '/access/ie1/ip-access-control-lists'
export const credentialListsPage = '/access/ie1/credential-lists'
export const accessListPage = `${accessListsPage}/${sidOf.ipAccessControlList(office('ie1'))}`
export const credentialListPage = `${credentialListsPage}/${sidOf.credentialList(office('ie1'))}`

export const dialog = <Locator extends Found<Locator>>({ page }: Viewer<Locator>): Locator => page.getByRole('dialog')
export const part = <Locator extends Found<Locator>>(operator: Viewer<Locator>, name: string): Locator =>
  dialog(operator).getByLabel(name, { exact: true })
export const press = <Locator extends Found<Locator>>(
  operator: Viewer<Locator>,
  name: string | RegExp,
): Promise<void> =>
  // The last: the cross of a dialog is called Close too.
  dialog(operator).getByRole('button', { name }).last().click()

/** A row of the table on the page. */
export const row = <Locator extends Found<Locator>>({ page }: Viewer<Locator>, name: string | RegExp): Locator =>
  page
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', typeof name === 'string' ? { name, exact: true } : { name }) })
export const rows = <Locator extends Found<Locator>>({ page }: Viewer<Locator>): Locator =>
  page.getByRole('row').filter({ has: page.getByRole('rowheader') })

/** Clicks a button of the page, not of a dialog. */
export const open = <Locator extends Found<Locator>>({ page }: Viewer<Locator>, name: string | RegExp): Promise<void> =>
  page.getByRole('button', { name }).first().click()

/** Paths of the API, from the account on. */
export const officeAccessList = `/SIP/IpAccessControlLists/${sidOf.ipAccessControlList(office('ie1'))}`
export const officeCredentialList = `/SIP/CredentialLists/${sidOf.credentialList(office('ie1'))}`
