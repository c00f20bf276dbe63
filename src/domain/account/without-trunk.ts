import { type E164, formatE164 } from '../base/e164.ts'
import type { Trunk } from './trunk.ts'

/** A placeholder trunk for a number that has none in any Region, for rules that check a number through its trunk. */
export const withoutTrunk = (number: E164): Trunk => ({
  key: number,
  name: formatE164(number),
  domainName: null,
  instances: {},
})

/** A real trunk's key is a name part or a SID, so it never starts with `+`. */
export const isWithoutTrunk = ({ key }: Trunk): boolean => key.startsWith('+')
