import { type AccountSid, parseAccountSid } from '../base/sid.ts'

function sid(text: string): AccountSid {
  const parsed = parseAccountSid(text)
  if (parsed === undefined) throw new Error(`Not an account SID: ${text}`)
  return parsed
}

/** The demo's account, the same in every Region and scenario. */
export const demoAccountSid = sid(`ACd330${'0'.repeat(24)}d330`)
