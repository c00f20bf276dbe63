import { dialog, noInstance } from '../e2e/delete-instance.ts'
import { type Console, expect } from './language.ts'

export async function expectNoInstance(operator: Console, region: 'US1' | 'IE1'): Promise<void> {
  await expect(noInstance(operator, region)).toBeVisible()
  await expect(dialog(operator)).toBeHidden()
  await expect(operator.page).not.toHaveURL(/do=/)
}
