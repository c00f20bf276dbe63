import type { Instant } from '../../src/domain/base/instant.ts'

/** The date format of trunking v1 and routes v2: ISO 8601 without fractions, which the official client parses. */
export const isoDate = (instant: Instant): string => new Date(instant).toISOString().replace('.000Z', 'Z')

/** The date format of 2010-04-01: RFC 2822, `Thu, 30 Jul 2015 23:19:04 +0000`. */
export const rfc2822Date = (instant: Instant): string => new Date(instant).toUTCString().replace('GMT', '+0000')
