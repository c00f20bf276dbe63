import { sidOf } from '../mocks/account/sids.ts'
import { listElsewhere, writeElsewhere } from './elsewhere.ts'
import type { Found, Viewer } from './vocabulary.ts'

// The Origination tab of East Mountain Office in IE1, for stories and component tests. In the scenario access-gap it has
// four URIs.

export const originationTab = '/trunks/east-mountain-office/ie1/origination'
export const withFour = { scenario: 'access-gap' } as const

export const card = <Locator extends Found<Locator>>({ page }: Viewer<Locator>): Locator =>
  page.getByRole('region', { name: 'Origination URIs' })
export const rows = <Locator extends Found<Locator>>(operator: Viewer<Locator>): Locator =>
  card(operator)
    .getByRole('row')
    .filter({ has: operator.page.getByRole('rowheader') })
export const row = <Locator extends Found<Locator>>(operator: Viewer<Locator>, name: string): Locator =>
  rows(operator).filter({ hasText: name })
export const enabled = <Locator extends Found<Locator>>(operator: Viewer<Locator>, name: string): Locator =>
  row(operator, name).getByRole('switch')
export const addButton = <Locator extends Found<Locator>>(operator: Viewer<Locator>): Locator =>
  card(operator).getByRole('button', { name: 'Add URI' }).first()
export const dialog = <Locator extends Found<Locator>>({ page }: Viewer<Locator>): Locator => page.getByRole('dialog')
export const part = <Locator extends Found<Locator>>(operator: Viewer<Locator>, name: string): Locator =>
  dialog(operator).getByLabel(name, { exact: true })
export const rawUri = <Locator extends Found<Locator>>(operator: Viewer<Locator>): Locator =>
  part(operator, 'Origination URI')
export const findings = <Locator extends Found<Locator>>(operator: Viewer<Locator>): Locator =>
  dialog(operator).getByRole('list', { name: 'Findings about this URI' })
export const press = <Locator extends Found<Locator>>(operator: Viewer<Locator>, name: string): Promise<void> =>
  dialog(operator).getByRole('button', { name }).click()

type Client = Parameters<typeof listElsewhere>[0]

const urlsPath = `ie1/trunking/v1/Trunks/${sidOf.trunk('ie1/east-mountain-office')}/OriginationUrls`

/** The URIs in the API. */
export const urisInApi = (operator: Client) => listElsewhere(operator, urlsPath, 'origination_urls')

export const addElsewhere = (operator: Client, sipUrl: string) =>
  writeElsewhere(operator, urlsPath, {
    SipUrl: sipUrl,
    FriendlyName: sipUrl,
    Priority: '90',
    Weight: '10',
    Enabled: 'true',
  })
