import { type Console, expect } from './language.ts'
import { sidOf } from '../mocks/account/sids.ts'

// Helpers for the Origination tab of East Mountain Office in IE1. In the scenario access-gap it has four URIs.

export const originationTab = '/trunks/east-mountain-office/ie1/origination'
export const withFour = { scenario: 'access-gap' } as const

export const card = ({ page }: Console) => page.getByRole('region', { name: 'Origination URIs' })
export const rows = (operator: Console) =>
  card(operator)
    .getByRole('row')
    .filter({ has: operator.page.getByRole('rowheader') })
export const row = (operator: Console, name: string) => rows(operator).filter({ hasText: name })
const addButton = (operator: Console) => card(operator).getByRole('button', { name: 'Add URI' }).first()
export const dialog = ({ page }: Console) => page.getByRole('dialog')
export const part = (operator: Console, name: string) => dialog(operator).getByLabel(name, { exact: true })
export const rawUri = (operator: Console) => part(operator, 'Origination URI')
export const press = (operator: Console, name: string) => dialog(operator).getByRole('button', { name }).click()

export async function openAdd(operator: Console): Promise<void> {
  await addButton(operator).click()
  await expect(dialog(operator)).toContainText('Add origination URI in IE1')
}

type Uri = { readonly sip_url: string; readonly priority: number; readonly weight: number; readonly enabled: boolean }

const isList = (body: unknown): body is { readonly origination_urls: readonly Uri[] } =>
  typeof body === 'object' && body !== null && 'origination_urls' in body

const urlsPath = `/twilio/ie1/trunking/v1/Trunks/${sidOf.trunk('ie1/east-mountain-office')}/OriginationUrls`

/** The URIs in the API. */
export async function urisInApi({ page }: Console): Promise<readonly Uri[]> {
  const text = await page.evaluate(async (url) => (await fetch(url)).text(), urlsPath)
  const body: unknown = JSON.parse(text)
  if (!isList(body)) throw new Error('No list of origination URLs')
  return body.origination_urls
}
