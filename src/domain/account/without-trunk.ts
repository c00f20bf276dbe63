import { type E164, formatE164 } from '../base/e164.ts'
import type { Trunk } from './trunk.ts'

/** Stands for the trunk of a number that has none anywhere, where rules look at a number through its trunk. */
export const withoutTrunk = (number: E164): Trunk => ({
  key: number,
  name: formatE164(number),
  domainName: null,
  instances: {},
})

/** No trunk's key begins so: it is the name part of a URI, or a SID. */
export const isWithoutTrunk = ({ key }: Trunk): boolean => key.startsWith('+')
