import { sidOf } from '../mocks/account/sids.ts'
import { type Console, expect } from './language.ts'
import type { Locator } from './locator.ts'

// Helpers for the pages of access lists and for the lists on a trunk's Termination tab.

const office = (region: string) => `${region}/east-mountain-office`

export const accessListsPage = '/access/ie1/ip-access-control-lists'
export const credentialListsPage = '/access/ie1/credential-lists'
export const accessListPage = `${accessListsPage}/${sidOf.ipAccessControlList(office('ie1'))}`
export const credentialListPage = `${credentialListsPage}/${sidOf.credentialList(office('ie1'))}`

export const dialog = ({ page }: Console) => page.getByRole('dialog')
export const part = (operator: Console, name: string) => dialog(operator).getByLabel(name, { exact: true })
export const press = (operator: Console, name: string | RegExp) =>
  // The last: the cross of a dialog is called Close too.
  dialog(operator).getByRole('button', { name }).last().click()
export const closed = (operator: Console) => expect(dialog(operator)).toBeHidden()

/** A row of the table on the page. */
export const row = ({ page }: Console, name: string | RegExp): Locator =>
  page
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', typeof name === 'string' ? { name, exact: true } : { name }) })

/** Clicks a button of the page, not of a dialog. */
export const open = ({ page }: Console, name: string | RegExp) => page.getByRole('button', { name }).first().click()
