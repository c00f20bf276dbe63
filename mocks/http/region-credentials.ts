import { demoAccountSid } from '../../src/domain/account/demo-account.ts'
import type { RegionCode } from '../../src/domain/base/region.ts'
import { hex32 } from '../account/seeded.ts'

/** Credentials that work in one Region only: the account's token there, and an API key made there (R16). */
export type RegionCredentials = {
  readonly accountSid: string
  readonly authToken: string
  readonly apiKeySid: string
  readonly apiKeySecret: string
}

/** The credentials are the same in every scenario and after every start. */
export const credentialsOf = (region: RegionCode): RegionCredentials => ({
  accountSid: demoAccountSid,
  authToken: hex32(`auth token of ${region}`),
  apiKeySid: `SK${hex32(`API key of ${region}`)}`,
  apiKeySecret: hex32(`API key secret of ${region}`),
})

function userAndPassword(authorization: string): string | undefined {
  const encoded = /^basic +([A-Za-z0-9+/=]+) *$/i.exec(authorization)?.[1]
  if (encoded === undefined) return undefined
  try {
    return atob(encoded)
  } catch {
    return undefined
  }
}

/** Whether the `Authorization` header is valid in the Region. */
export function opens(authorization: string | null, region: RegionCode): boolean {
  const given = userAndPassword(authorization ?? '')
  const { accountSid, authToken, apiKeySid, apiKeySecret } = credentialsOf(region)
  return given === `${accountSid}:${authToken}` || given === `${apiKeySid}:${apiKeySecret}`
}
