import type { Locator } from '@playwright/test'
import { sidOf } from '../mocks/account/sids.ts'
import { type Console, expect } from './language.ts'

// Helpers for deleting an instance of East Mountain Office.

export const generalOf = (region: 'us1' | 'ie1', trunk = 'east-mountain-office') => `/trunks/${trunk}/${region}/general`
export const dialog = ({ page }: Console): Locator => page.getByRole('dialog', { name: /^Delete .* in/ })
export const confirmField = (operator: Console) => dialog(operator).getByLabel(/^Type .* to confirm$/)
export const arriving = (operator: Console) => dialog(operator).getByRole('list', { name: 'Calls that arrive here' })
export const failing = (operator: Console) => dialog(operator).getByRole('list', { name: 'Calls that fail' })
export const part = (operator: Console, name: 'What is deleted' | 'What stays') =>
  dialog(operator).getByRole('region', { name })
export const press = (operator: Console, name: string | RegExp) =>
  dialog(operator)
    .getByRole('button', { name, exact: typeof name === 'string' })
    .click()

export async function openDelete({ page }: Console, region: 'US1' | 'IE1'): Promise<void> {
  await page.getByRole('button', { name: `Delete in ${region}…` }).click()
}

export async function expectNoInstance(operator: Console, region: 'US1' | 'IE1'): Promise<void> {
  await expect(operator.page.getByRole('region', { name: `Instance in ${region}` })).toContainText(
    'has no instance of this trunk',
  )
  await expect(dialog(operator)).toBeHidden()
  await expect(operator.page).not.toHaveURL(/do=/)
}

/** Writes as another operator or a script would: the console sees it only when it reloads. */
export async function post(
  { page }: Console,
  path: string,
  form: Readonly<Record<string, string>>,
  expected = 200,
): Promise<void> {
  const status = await page.evaluate(
    async ([url, given]) => {
      const response = await fetch(url, { method: 'POST', body: new URLSearchParams(given) })
      await response.text()
      return response.status
    },
    [`/twilio/${path}`, form] as const,
  )
  expect(status).toBe(expected)
}

export const trunkPath = (region: 'us1' | 'ie1', trunk = 'east-mountain-office') =>
  `${region}/trunking/v1/Trunks/${sidOf.trunk(`${region}/${trunk}`)}`

/** Sets the demo's fault, or clears the faults. */
export async function armFault({ page }: Console, fault: Readonly<Record<string, string>> | null): Promise<void> {
  await page.evaluate(
    (faults) =>
      fetch('/demo/faults', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ faults }),
      }),
    fault === null ? [] : [fault],
  )
}
