import { saveButton } from '../e2e/general-tab.ts'
import { type Console, expect } from './language.ts'

/** Expects the announcement, and nothing left to save. */
export async function expectSaved(operator: Console): Promise<void> {
  await expect(operator.announcement('General settings saved in IE1')).toBeAttached()
  await expect(saveButton(operator)).toBeHidden()
}
