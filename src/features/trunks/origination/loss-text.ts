import { exhaustive } from '../../../domain/base/exhaustive.ts'
import type { OriginationLoss } from '../../../domain/origination/origination-loss.ts'
import { type DistributionRow, percentText } from '../../../domain/origination/origination-distribution.ts'
import type { OriginationUrl } from '../../../domain/account/origination-url.ts'
import { uriName } from './uri-name.ts'

/** The effect on calls once a URI is deleted or disabled. */
export function lossWords(loss: OriginationLoss, disasterRecoveryUrl: string | null): string {
  switch (loss.kind) {
    case 'unused':
      return 'It is disabled and takes no calls, so nothing changes.'
    case 'no-way-out':
      return disasterRecoveryUrl === null
        ? 'No other URI is enabled, and no Disaster Recovery URL is set. Calls to numbers routed here will fail with 32010.'
        : 'No other URI is enabled. Calls to numbers routed here will go to the Disaster Recovery URL. Twilio does not document this case; the demo assumes it.'
    case 'none-reachable':
      return `No PBX can answer at the other enabled URIs. Calls to numbers routed here will ${disasterRecoveryUrl === null ? 'fail with 32011' : 'go to the Disaster Recovery URL'}.`
    case 'shared-out':
      return `Its ${percentText(loss.lost)} of calls will go to ${names(loss.others)} of the same priority.`
    case 'next-is-first':
      return `All calls will go to ${names(loss.next)} first.`
    case 'fallback-gone':
      return loss.next === null
        ? `If the URIs before it fail, Twilio tries no other and the call ${disasterRecoveryUrl === null ? 'fails with 32011' : 'goes to the Disaster Recovery URL'}.`
        : `If the URIs before it fail, Twilio tries ${names(loss.next)} next.`
    default:
      return exhaustive(loss)
  }
}

const names = (rows: readonly DistributionRow<OriginationUrl>[]): string =>
  new Intl.ListFormat('en', { type: 'conjunction' }).format(
    rows.map((row) => `${uriName(row.url.sipUrl)}${rows.length === 1 ? '' : ` (${percentText(row)})`}`),
  )
