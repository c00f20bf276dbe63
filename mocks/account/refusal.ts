import { err, type Err } from '../../src/domain/base/result.ts'

/**
 * `not-found` gets its message where the path is known. The others have Twilio's status and code
 * (twilio.com/docs/api/errors), with the error dictionary's title as the message.
 */
export type Refusal =
  | { readonly kind: 'not-found' }
  | { readonly kind: 'refused'; readonly status: number; readonly code: number; readonly message: string }

const refusal = (code: number, message: string, status = 400): Err<Refusal> =>
  err({ kind: 'refused', status, code, message })

export const notFound: Err<Refusal> = err({ kind: 'not-found' })

export const invalidParameter = (name: string): Err<Refusal> => refusal(20001, `Invalid parameter ${name}`)
/** This wording was seen in a live response (github.com/nash-md/twilio-contact-center issue 18). */
export const missingParameter = (name: string): Err<Refusal> =>
  refusal(20001, `Missing required parameter ${name} in the post body`)
export const unparsableBody = refusal(20001, 'The request body could not be parsed')
export const noConfigurationInRegion = refusal(22199, 'Configuration Retrieval Error')
export const invalidIpAccessControlList = (reason: string): Err<Refusal> =>
  refusal(21235, `IP Access Control List Validation Error: ${reason}`)
export const ipAccessControlListInUse = refusal(21236, 'IP Access Control List Dependencies Violation')
export const tooManyAddresses = refusal(21237, 'Maximum IP Addresses Reached for List')
export const tooManyCredentialLists = refusal(21239, 'Maximum Credential Lists Reached')
export const invalidCredentialList = (reason: string): Err<Refusal> =>
  refusal(21240, `Credential List Validation Error: ${reason}`)
export const credentialListInUse = refusal(21241, 'Credential List Dependencies Violation')
export const tooManyCredentials = refusal(21242, 'Maximum Credentials Reached for List')
export const usernameTaken = refusal(21243, 'Credential Validation Error: the list has this username')
/** The wording is known from one client's log. The code is not known (A). */
export const invalidTrunkSid = refusal(20001, 'Invalid SIP Trunk SID provided')
export const tooManyTrunks = refusal(21244, 'Maximum Number of Trunks reached')
export const invalidDomainName = refusal(21245, 'Trunk Validation Error: the domain name must end with pstn.twilio.com')
export const foreignAccountName = refusal(
  21245,
  'Trunk Validation Error: the domain name is the SID of another account',
)
export const alreadyAttached = refusal(21245, 'Trunk Validation Error: the list is already associated with the trunk')
export const subDomains = refusal(21247, 'Trunk Dependencies')
export const domainNameTaken = refusal(21248, 'Trunk Domain already taken')
export const tooManyOriginationUrls = refusal(21249, 'Maximum Origination URIs reached')
export const invalidRegion = refusal(21252, 'The Region requested is not valid')
export const tooManyIpAccessControlLists = refusal(21255, 'Maximum IP Access Control Lists reached')
export const emergencyCalling = refusal(21634, 'SIP Trunk is in use for emergency calling')
export const invalidUrl = refusal(21402, 'Invalid Url')
export const invalidMethod = refusal(21403, 'Invalid Method')
export const invalidNumber = refusal(21421, 'Phone Number is invalid')
export const numberUnavailable = refusal(21422, 'PhoneNumber is not available')
export const invalidAreaCode = refusal(21451, 'Invalid area code')
export const noNumbersInAreaCode = refusal(21452, 'No phone numbers found in area code')
