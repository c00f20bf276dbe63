import type { Edited } from '../../../domain/origination/origination-distribution.ts'
import type { OriginationUrl } from '../../../domain/account/origination-url.ts'

/** A URI that is saved, or one of a form, as pictures and previews take it. */
export type ShownUrl = Edited & { readonly sipUrl: string }

export const shownUrl = ({ sid, sipUrl, enabled, priority, weight }: OriginationUrl): ShownUrl => ({
  key: sid,
  sipUrl,
  enabled,
  priority,
  weight,
})
