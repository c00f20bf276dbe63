import { regionLabel } from '../domain/base/region.ts'
import type { ApiError } from './api-error.ts'
import type { Explanation } from './explain-api-error.ts'

type Words = Pick<Explanation, 'meaning' | 'next'>

/** The meaning of codes that forms get (twilio.com/docs/api/errors); null for a code that `explain` handles. */
export function refusalWords(error: ApiError): Words | null {
  const words = error.code === null ? undefined : byCode[error.code]
  if (words === undefined) return null
  const [meaning, next] = words(regionLabel(error.region), error)
  return { meaning, next }
}

type Tell = (region: string, error: ApiError) => readonly [meaning: string, next: string]

const isOfEntry = ({ path }: ApiError): boolean => /\/(IpAddresses|Credentials)[./]/.test(path)

/** For the limits see R17. */
const byCode: Readonly<Partial<Record<number, Tell>>> = {
  20001: (region) => [
    `${region} does not accept one of the values.`,
    'Correct the value that Twilio names, then save again.',
  ],
  20403: (region) => [
    `This key is valid in ${region} but not allowed to do this.`,
    `Use a key of ${region} that is allowed to.`,
  ],
  20404: (region) => [
    `${region} does not have it: it has been deleted, or it belongs to another Region.`,
    'Load it again, and look for it in the other Regions.',
  ],
  20409: (region) => [
    `Somebody else changed it in ${region} at the same moment; your change was not applied.`,
    'Load it again, then retry.',
  ],
  21235: (region, error) =>
    isOfEntry(error)
      ? [
          `This list in ${region} already has the address, or it is not an IPv4 address with a prefix.`,
          'Change the existing entry, or enter another address.',
        ]
      : [
          `Another IP access control list in ${region} has this name, or the name does not have 1 to 255 characters.`,
          'Choose another name.',
        ],
  21236: (region) => stillAttached(region),
  21237: (region) => [
    `The list in ${region} is full: it has 100 addresses.`,
    'Delete some, cover several with one prefix, or start another list.',
  ],
  21239: (region) => [
    `${region} has 100 credential lists, the most Twilio allows.`,
    'Delete one that no trunk uses, or add the user to another.',
  ],
  21240: (region, error) =>
    isOfEntry(error)
      ? [
          `${region} does not accept this user name or password.`,
          'Use 1 to 32 characters for the user name; for the password at least 12, with a digit, an upper-case and a lower-case letter.',
        ]
      : [
          `Another credential list in ${region} has this name, or the name does not have 1 to 64 characters.`,
          'Choose another name.',
        ],
  21241: (region) => stillAttached(region),
  21242: (region) => [`The list in ${region} is full: it has 1,000 user names.`, 'Delete some, or start another list.'],
  21243: (region) => [
    `This list in ${region} already has the user name.`,
    'Choose another, or change the existing user’s password.',
  ],
  21244: () => [
    'The account has 100 trunks in all Regions together, the most Twilio allows.',
    'Delete one that is not needed, or ask Twilio for more.',
  ],
  21245: (region) => [
    `${region} does not accept this domain name. Use letters, digits and dashes before .pstn.twilio.com, and no other account’s SID.`,
    'Change the name.',
  ],
  21247: (region, { method }) =>
    method === 'DELETE'
      ? [`Other trunks in ${region} have sub-domains of its domain name.`, 'Delete or rename those first.']
      : [
          'A name with a dot is a sub-domain: its parent domain must belong to a trunk, whose name cannot change while it has sub-domains.',
          'Use a dash instead of the dot, or change the sub-domains first.',
        ],
  21248: (region) => [
    `Another trunk in ${region} or another account has this name, or it is reserved for up to 30 days after it was deleted.`,
    'Choose another name.',
  ],
  21249: (region) => [
    `The trunk has 10 origination URIs in ${region}, the most Twilio allows.`,
    'Delete one, or change one that is disabled.',
  ],
  21252: () => ['Twilio does not know this Region.', 'Choose US1, IE1 or AU1.'],
  21255: (region) => [
    `${region} has 1,000 IP access control lists, the most Twilio allows.`,
    'Delete one that no trunk uses, or add the address to another.',
  ],
  21402: (region) => [`${region} does not accept this URL.`, 'Enter one that begins with https:// or http://.'],
  21421: (region) => [`${region} does not accept this as a phone number.`, 'Check it: +, country code, number.'],
  21634: (region) => [
    `Numbers on this trunk are provisioned for emergency calling in ${region}.`,
    'End emergency calling for them first.',
  ],
  22199: (region) => [
    `The number has no configuration in ${region}.`,
    `Associate it with a trunk of ${region}; saving creates the configuration.`,
  ],
}

const stillAttached = (region: string): readonly [string, string] => [
  `It is still attached to a trunk in ${region}.`,
  `Detach it from every trunk of ${region} that uses it, then delete it.`,
]
