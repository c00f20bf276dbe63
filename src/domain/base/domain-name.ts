import type { Brand } from './brand.ts'

/** A trunk's domain name, `east-mountain-office.pstn.twilio.com`: the host of its Termination URI. */
export type DomainName = Brand<string, 'DomainName'>

export const domainSuffix = '.pstn.twilio.com'

/** One label, or several for sub-domains: letters, digits and `-`, at most 63 octets per label (DNS). */
const namePattern = /^(?!-)[a-z0-9-]{1,63}(?<!-)(\.(?!-)[a-z0-9-]{1,63}(?<!-))*$/

/** Accepts any case and returns lower case; undefined for another form or suffix. */
export function parseDomainName(text: string): DomainName | undefined {
  const lower = text.toLowerCase()
  if (!lower.endsWith(domainSuffix)) return undefined
  return namePattern.test(lower.slice(0, -domainSuffix.length)) ? (lower as DomainName) : undefined
}

/** `east-mountain-office` for `east-mountain-office.pstn.twilio.com`. */
export const namePart = (domain: DomainName): string => domain.slice(0, -domainSuffix.length)

/** Undefined when the text is not a valid name part. */
export const domainOfName = (name: string): DomainName | undefined => parseDomainName(`${name}${domainSuffix}`)
