import { sidOf } from '../mocks/account/sids.ts'
import type { Console } from './language.ts'

// Helpers for the pages of access lists and for the lists on a trunk's Termination tab.

const office = (region: string) => `${region}/east-mountain-office`

export const accessListsPage = '/access/ie1/ip-access-control-lists'
export const credentialListsPage = '/access/ie1/credential-lists'
export const accessListPage = `${accessListsPage}/${sidOf.ipAccessControlList(office('ie1'))}`
export const credentialListPage = `${credentialListsPage}/${sidOf.credentialList(office('ie1'))}`

export const dialog = ({ page }: Console) => page.getByRole('dialog')
