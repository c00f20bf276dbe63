import {
  distribution,
  type Edited,
  percentText,
  withEdited,
} from '../../../domain/origination/origination-distribution.ts'
import type { OriginationUrl } from '../../../domain/account/origination-url.ts'
import type { TrunkInstance } from '../../../domain/account/trunk-instance.ts'
import { SipUrlText } from '../sip-url-text.tsx'
import { CardCell, CardRow, CardTable } from '../../../ui/card-table.tsx'
import { FailOverPicture, FinalAnswers } from './fail-over-picture.tsx'
import { orderRows } from './order-rows.ts'
import type { ParsedUrl, UrlValues } from './url-form.ts'

type Props = {
  readonly values: UrlValues
  readonly parsed: ParsedUrl
  /** The edited URI; undefined for a new one. */
  readonly url: OriginationUrl | undefined
  readonly urls: readonly OriginationUrl[]
  readonly instance: TrunkInstance
}

const inForm = 'new'

/** How Twilio will distribute calls once the form is saved, with its URI marked. */
export function UrlDistribution({ values, parsed, url, urls, instance }: Props) {
  const { priority, weight } = parsed
  const { disasterRecoveryUrl } = instance
  const sid = url?.sid ?? inForm
  const isComplete = priority.ok && weight.ok
  const { sipUrl, enabled } = values
  const shown = isComplete
    ? withEdited<Edited & { readonly sipUrl: string }>(urls, {
        sid,
        sipUrl: sipUrl || 'this URI',
        enabled,
        priority: priority.value,
        weight: weight.value,
      })
    : urls.filter((one) => one.sid !== sid)
  const drawn = distribution(shown, disasterRecoveryUrl)
  return (
    <section aria-label="Distribution once saved" className="grid gap-2.5 border-t border-line pt-3.5">
      <h2 className="type-card-title">Distribution once saved</h2>
      {!isComplete && (
        <p className="type-small text-text-2">
          Shown without this URI, because its priority or weight is not a number yet.
        </p>
      )}
      <FailOverPicture of={drawn} disasterRecoveryUrl={disasterRecoveryUrl} marked={sid} />
      <div className="rounded-control border border-line">
        <CardTable
          caption="Origination URIs once saved, in the order of use"
          columns={{ Order: '88px', URI: null, Priority: '76px', Weight: '76px', Share: '76px' }}
        >
          {orderRows(drawn).map((one) => (
            <CardRow
              key={one.url.sid}
              aria-current={one.url.sid === sid || undefined}
              className={`${one.url.sid === sid ? 'bg-hover' : ''} ${one.step === null ? 'text-text-3' : ''}`}
            >
              <CardCell label="Order">{one.order}</CardCell>
              <CardCell label="URI">
                <SipUrlText sipUrl={one.url.sipUrl} />
                {one.url.sid === sid && <span className="block type-small text-text-2">this one</span>}
              </CardCell>
              <CardCell label="Priority">{one.url.priority}</CardCell>
              <CardCell label="Weight">{one.url.weight}</CardCell>
              <CardCell label="Share">{one.share === null ? '–' : percentText(one.share)}</CardCell>
            </CardRow>
          ))}
        </CardTable>
      </div>
      <FinalAnswers />
    </section>
  )
}
