import { demoAccountSid } from '../domain/account/demo-account.ts'

/** A path of the 2010-04-01 API, which names the account: `/SIP/CredentialLists.json`. */
export const accountPath = (path: string): string => `/2010-04-01/Accounts/${demoAccountSid}${path}`
