import { demoAccountSid } from '../domain/account/demo-account.ts'

/** A path of the 2010-04-01 API, for example for `/SIP/CredentialLists.json`. */
export const accountPath = (path: string): string => `/2010-04-01/Accounts/${demoAccountSid}${path}`
