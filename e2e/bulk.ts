import { demoAccountSid } from '../src/domain/account/demo-account.ts'
import { type Console, expect } from './language.ts'

/** Every number of the account, listed as another client would. */
export async function accountNumbers({ page }: Console): Promise<readonly string[]> {
  const answer = await page.evaluate(
    async (account) =>
      (await fetch(`/twilio/us1/api/2010-04-01/Accounts/${account}/IncomingPhoneNumbers.json?PageSize=1000`)).text(),
    demoAccountSid,
  )
  return Array.from(answer.matchAll(/"phone_number":"(\+\d+)"/g), ([, number = '']) => number)
}

/** Opens a plan for the pasted lines. */
export async function planFor(
  operator: Console,
  lines: readonly string[],
  region: 'US1' | 'IE1' | 'AU1',
): Promise<void> {
  const { page } = operator
  await page.getByRole('textbox', { name: 'One number a line' }).fill(lines.join('\n'))
  await page.getByRole('button', { name: /^Make the plan for/ }).click()
  await page.getByRole('group', { name: 'Process their calls in' }).getByRole('button', { name: region }).click()
  await expect(page.getByRole('region', { name: 'Plan of the run' })).toBeVisible({ timeout: 30_000 })
}

export const progress = ({ page }: Console) => page.getByRole('region', { name: 'Progress' })

/** Fills in the reason and the confirmation, and starts the run. */
export async function startRun({ page }: Console, reason: string, confirmation?: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Reason' }).fill(reason)
  if (confirmation !== undefined) await page.getByRole('textbox', { name: `Type ${confirmation}` }).fill(confirmation)
  await page.getByRole('button', { name: /^(Re-route|Undo) [\d,]+ numbers?$/ }).click()
}
