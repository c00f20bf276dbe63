import { sidOf } from '../mocks/account/sids.ts'
import { writeElsewhere } from './elsewhere.ts'
import type { Found, Viewer } from './vocabulary.ts'

// The General tab of East Mountain Office in IE1, for stories and component tests.

export const generalTab = '/trunks/east-mountain-office/ie1/general'

export const form = <Locator extends Found<Locator>>({ page }: Viewer<Locator>): Locator =>
  page.getByRole('form', { name: 'General settings' })
export const field = <Locator extends Found<Locator>>(operator: Viewer<Locator>, name: string): Locator =>
  form(operator).getByLabel(name, { exact: true })
export const saveButton = <Locator extends Found<Locator>>(operator: Viewer<Locator>): Locator =>
  form(operator).getByRole('button', { name: 'Save in IE1' })
export const save = <Locator extends Found<Locator>>(operator: Viewer<Locator>): Promise<void> =>
  saveButton(operator).click()
export const leaving = <Locator extends Found<Locator>>({ page }: Viewer<Locator>): Locator =>
  page.getByRole('dialog', { name: 'Leave without saving?' })

export const rename = <Locator extends Found<Locator>>(operator: Viewer<Locator>, name: string): Promise<void> =>
  field(operator, 'Friendly name').fill(name)

/** Saves settings as another operator or a script would. */
export const saveElsewhere = (
  operator: Parameters<typeof writeElsewhere>[0],
  settings: Readonly<Record<string, string>>,
) => writeElsewhere(operator, `ie1/trunking/v1/Trunks/${sidOf.trunk('ie1/east-mountain-office')}`, settings)
