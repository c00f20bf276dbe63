import { type Console, expect } from './language.ts'

// Helpers for the General tab of East Mountain Office in IE1.

export const generalTab = '/trunks/east-mountain-office/ie1/general'

export const form = ({ page }: Console) => page.getByRole('form', { name: 'General settings' })
export const field = (operator: Console, name: string) => form(operator).getByLabel(name, { exact: true })
export const saveButton = (operator: Console) => form(operator).getByRole('button', { name: 'Save in IE1' })

/** Expects the announcement, and nothing left to save. */
export async function expectSaved(operator: Console): Promise<void> {
  await expect(operator.announcement('General settings saved in IE1')).toBeAttached()
  await expect(saveButton(operator)).toBeHidden()
}
