import { err, type Err } from '../../src/domain/result.ts'

/**
 * A request that the account refuses, as a value. `not-found` gets its words where the path is known; the others
 * are Twilio's status and code (twilio.com/docs/api/errors), with the dictionary's title for a message.
 */
export type Refusal =
  | { readonly kind: 'not-found' }
  | { readonly kind: 'refused'; readonly status: number; readonly code: number; readonly message: string }

const refusal = (code: number, message: string, status = 400): Err<Refusal> =>
  err({ kind: 'refused', status, code, message })

export const notFound: Err<Refusal> = err({ kind: 'not-found' })

export const invalidParameter = (name: string): Err<Refusal> => refusal(20001, `Invalid parameter ${name}`)
export const noConfigurationInRegion = refusal(22199, 'Configuration Retrieval Error')
export const tooManyTrunks = refusal(21244, 'Maximum Number of Trunks reached')
export const invalidDomainName = refusal(21245, 'Trunk Validation Error: the domain name must end with pstn.twilio.com')
export const subDomains = refusal(21247, 'Trunk Dependencies')
export const domainNameTaken = refusal(21248, 'Trunk Domain already taken')
export const invalidRegion = refusal(21252, 'The Region requested is not valid')
export const emergencyCalling = refusal(21634, 'SIP Trunk is in use for emergency calling')
