import { sidOf } from '../mocks/account/sids.ts'
import { type Console, expect } from './language.ts'

// Helpers for the General tab of East Mountain Office in IE1.

export const generalTab = '/trunks/east-mountain-office/ie1/general'

export const form = ({ page }: Console) => page.getByRole('form', { name: 'General settings' })
export const field = (operator: Console, name: string) => form(operator).getByLabel(name, { exact: true })
export const saveButton = (operator: Console) => form(operator).getByRole('button', { name: 'Save in IE1' })
export const leaving = ({ page }: Console) => page.getByRole('dialog', { name: 'Leave without saving?' })

export async function rename(operator: Console, name: string): Promise<void> {
  await field(operator, 'Friendly name').fill(name)
}

export async function save(operator: Console): Promise<void> {
  await saveButton(operator).click()
}

/** Expects the announcement, and nothing left to save. */
export async function expectSaved(operator: Console): Promise<void> {
  await expect(operator.announcement('General settings saved in IE1')).toBeAttached()
  await expect(saveButton(operator)).toBeHidden()
}

/** Saves settings as another operator or a script would: the console sees it only when it reloads. */
export async function saveElsewhere({ page }: Console, settings: Readonly<Record<string, string>>): Promise<void> {
  const status = await page.evaluate(
    async ([url, given]) => (await fetch(url, { method: 'POST', body: new URLSearchParams(given) })).status,
    [`/twilio/ie1/trunking/v1/Trunks/${sidOf.trunk('ie1/east-mountain-office')}`, settings] as const,
  )
  expect(status).toBe(200)
}
