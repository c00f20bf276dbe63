import { sidOf } from '../mocks/account/sids.ts'
import type { Found, Viewer } from './vocabulary.ts'

// The change of a domain name, for stories and component tests.

export const terminationOf = (region: 'us1' | 'ie1', trunk = 'east-mountain-office') =>
  `/trunks/${trunk}/${region}/termination`
/** A trunk in the API, from the host on. */
export const trunkPath = (region: 'us1' | 'ie1', trunk = 'east-mountain-office') =>
  `${region}/trunking/v1/Trunks/${sidOf.trunk(`${region}/${trunk}`)}`

export const dialog = <Locator extends Found<Locator>>({ page }: Viewer<Locator>): Locator => page.getByRole('dialog')
export const nameField = <Locator extends Found<Locator>>(operator: Viewer<Locator>): Locator =>
  dialog(operator).getByLabel('Domain name', { exact: true })
export const everywhere = <Locator extends Found<Locator>>(operator: Viewer<Locator>): Locator =>
  dialog(operator).getByRole('switch', { name: 'Rename in every Region' })
export const effects = <Locator extends Found<Locator>>(operator: Viewer<Locator>): Locator =>
  dialog(operator).getByRole('region', { name: 'What this does' })
export const results = <Locator extends Found<Locator>>(operator: Viewer<Locator>): Locator =>
  dialog(operator).getByRole('list', { name: 'Results' })
export const press = <Locator extends Found<Locator>>(operator: Viewer<Locator>, name: string): Promise<void> =>
  dialog(operator).getByRole('button', { name, exact: true }).last().click()
export const openChange = <Locator extends Found<Locator>>(
  { page }: Viewer<Locator>,
  region: 'US1' | 'IE1',
): Promise<void> => page.getByRole('button', { name: `Change the domain name in ${region}` }).click()

/** The address of the page of the new name, with the dialog closed. */
export const pageOf = (key: string, region: 'us1' | 'ie1') =>
  new RegExp(`/trunks/${key}/${region}/termination(\\?(?!.*do=).*)?$`)
