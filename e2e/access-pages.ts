import type { Locator } from '@playwright/test'
import { sidOf } from '../mocks/account/sids.ts'
import { demoAccountSid } from '../src/domain/account/demo-account.ts'
import { type Console, expect } from './language.ts'

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
export const rows = ({ page }: Console): Locator => page.getByRole('row').filter({ has: page.getByRole('rowheader') })

/** Clicks a button of the page, not of a dialog. */
export const open = ({ page }: Console, name: string | RegExp) => page.getByRole('button', { name }).first().click()

/** Writes as another script would: the console sees it only when it reloads. `path` is relative to the account. */
export async function writeElsewhere(
  { page }: Console,
  path: string,
  forms: readonly Readonly<Record<string, string>>[],
  region = 'ie1',
): Promise<void> {
  const statuses = await page.evaluate(
    async ([url, given]) => {
      const answers: number[] = []
      for (const form of given) {
        const response = await fetch(url, { method: 'POST', body: new URLSearchParams(form) })
        await response.text()
        answers.push(response.status)
      }
      return answers
    },
    [`/twilio/${region}/api/2010-04-01/Accounts/${demoAccountSid}${path}`, forms] as const,
  )
  expect(statuses.every((status) => status === 200 || status === 201)).toBe(true)
}

export const officeAccessList = `/SIP/IpAccessControlLists/${sidOf.ipAccessControlList(office('ie1'))}`
export const officeCredentialList = `/SIP/CredentialLists/${sidOf.credentialList(office('ie1'))}`
