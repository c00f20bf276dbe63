import { allDone, run } from '../e2e/copying.ts'
import { type Console, expect } from './language.ts'

export async function expectAllDone(operator: Console, requests: number): Promise<void> {
  await expect(allDone(operator, requests)).toBeVisible()
  await expect(run(operator).getByText('Calls stay where they are.')).toBeVisible()
}
