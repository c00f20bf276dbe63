import { regionLabel } from '../domain/base/region.ts'
import type { ApiError } from './api-error.ts'
import type { Explanation } from './explain-api-error.ts'

type Words = Pick<Explanation, 'meaning' | 'next'>

/** What the codes mean that a form meets (twilio.com/docs/api/errors); null for one that `explain` has words for. */
export function refusalWords(error: ApiError): Words | null {
  const words = error.code === null ? undefined : byCode[error.code]
  if (words === undefined) return null
  const [meaning, next] = words(regionLabel(error.region), error)
  return { meaning, next }
}

type Tell = (region: string, error: ApiError) => readonly [meaning: string, next: string]

const isOfEntry = ({ path }: ApiError): boolean => /\/(IpAddresses|Credentials)[./]/.test(path)

/** Limits are those of R17. */
const byCode: Readonly<Partial<Record<number, Tell>>> = {
  20001: (region) => [
    `${region} does not take one of the values.`,
    'Correct the one that Twilio names, then save again.',
  ],
  20403: (region) => [`${region} knows this key, and does not let it do this.`, `Use a key of ${region} that may.`],
  20404: (region) => [
    `${region} does not hold it any more: it was deleted meanwhile, or it belongs to another Region.`,
    'Read it again, and look for it in the other Regions.',
  ],
  20409: (region) => [
    `Somebody else was changing it in ${region} at the same moment: nothing of yours was applied.`,
    'Read it again, then retry.',
  ],
  21235: (region, error) =>
    isOfEntry(error)
      ? [
          `This list in ${region} has the address already, or it is no IPv4 address with a prefix.`,
          'Change the entry that exists, or enter another address.',
        ]
      : [
          `Another IP access control list in ${region} has this name, or it has not 1 to 255 characters.`,
          'Choose another name.',
        ],
  21236: (region) => stillAttached(region),
  21237: (region) => [
    `The list has 100 addresses in ${region}, and takes no more.`,
    'Delete some, cover several by one prefix, or begin another list.',
  ],
  21239: (region) => [
    `${region} has 100 credential lists, and takes no more.`,
    'Delete one that no trunk uses, or add the user to another.',
  ],
  21240: (region, error) =>
    isOfEntry(error)
      ? [
          `${region} does not take this user name or password.`,
          'A user name has 1 to 32 characters; a password at least 12, with a digit, a capital and a small letter.',
        ]
      : [
          `Another credential list in ${region} has this name, or it has not 1 to 64 characters.`,
          'Choose another name.',
        ],
  21241: (region) => stillAttached(region),
  21242: (region) => [
    `The list has 1,000 user names in ${region}, and takes no more.`,
    'Delete some, or begin another list.',
  ],
  21243: (region) => [
    `This list in ${region} has the user name already.`,
    'Choose another, or change the password of the one that exists.',
  ],
  21244: () => [
    'The account has 100 trunks, those of all Regions together, and takes no more.',
    'Delete one that is not needed, or ask Twilio for more.',
  ],
  21245: (region) => [
    `${region} does not take this domain name: letters, digits and dashes before .pstn.twilio.com, and no other account’s SID.`,
    'Change the name.',
  ],
  21247: (region, { method }) =>
    method === 'DELETE'
      ? [`Other trunks in ${region} have sub-domains of its domain name.`, 'Delete or rename those first.']
      : [
          'A name with a dot is a sub-domain: it needs a trunk whose name is the rest, and that name cannot change while it has sub-domains.',
          'Write a dash for the dot, or see to the sub-domains first.',
        ],
  21248: (region) => [
    `The name is taken: by another trunk in ${region}, by another account, or it is reserved for up to 30 days after it was deleted.`,
    'Choose another name.',
  ],
  21249: (region) => [
    `The trunk has 10 origination URIs in ${region}, and takes no more.`,
    'Delete one, or change one that is disabled.',
  ],
  21252: () => ['Twilio knows no such Region.', 'Choose US1, IE1 or AU1.'],
  21255: (region) => [
    `${region} has 1,000 IP access control lists, and takes no more.`,
    'Delete one that no trunk uses, or add the address to another.',
  ],
  21402: (region) => [`${region} does not take this URL.`, 'Enter one that begins with https:// or http://.'],
  21421: (region) => [`${region} does not take this as a phone number.`, 'Check it: +, country code, number.'],
  21634: (region) => [
    `Numbers on this trunk are provisioned for emergency calling in ${region}.`,
    'End emergency calling for them first.',
  ],
  22199: (region) => [
    `The number has no configuration in ${region}.`,
    `Associate it with a trunk of ${region}: saving that makes one.`,
  ],
}

const stillAttached = (region: string): readonly [string, string] => [
  `It is still attached to a trunk in ${region}.`,
  `Detach it from every trunk of ${region} that uses it, then delete it.`,
]
