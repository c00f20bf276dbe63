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
export const enabled = (operator: Console, name: string) => row(operator, name).getByRole('switch')
export const addButton = (operator: Console) => card(operator).getByRole('button', { name: 'Add URI' }).first()
export const dialog = ({ page }: Console) => page.getByRole('dialog')
export const part = (operator: Console, name: string) => dialog(operator).getByLabel(name, { exact: true })
export const rawUri = (operator: Console) => part(operator, 'Origination URI')
export const findings = (operator: Console) => dialog(operator).getByRole('list', { name: 'Findings about this URI' })
export const press = (operator: Console, name: string) => dialog(operator).getByRole('button', { name }).click()

/** Expects the rows in order of use: "First 203.0.113.7, Dublin 70%". */
export async function expectOrder(operator: Console, expected: readonly RegExp[]): Promise<void> {
  await expect(rows(operator)).toHaveText([...expected])
}

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

/** Adds a URI as another operator or a script would: the console sees it only when it reloads. */
export async function addElsewhere({ page }: Console, sipUrl: string, priority = 90): Promise<void> {
  const status = await page.evaluate(
    async ([url, form]) => (await fetch(url, { method: 'POST', body: new URLSearchParams(form) })).status,
    [
      urlsPath,
      { SipUrl: sipUrl, FriendlyName: sipUrl, Priority: String(priority), Weight: '10', Enabled: 'true' },
    ] as const,
  )
  expect(status).toBe(201)
}
