import { isFuzzing } from '../../scripts/lib/property-seed.mjs'

/** What the values of every run meet. The values that `npm run fuzz` draws may meet more of it, or less. */
export const usually = <T>(expected: T, ifFuzzing: T): T => (isFuzzing ? ifFuzzing : expected)
