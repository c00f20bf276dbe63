import { ArrowDown } from 'lucide'
import {
  type Distribution,
  type DistributionRow,
  type Edited,
  finalAnswers,
  percentText,
} from '../../../domain/origination/origination-distribution.ts'
import { CodeLink } from '../../../ui/coded-text.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { stepWords } from './order-rows.ts'
import { uriName } from './uri-name.ts'

/** A saved URI, or the one in a form. */
type Shown = Edited & { readonly sipUrl: string }

type Props = {
  readonly of: Distribution<Shown>
  readonly disasterRecoveryUrl: string | null
  /** The SID of the URI in the dialog. */
  readonly marked?: string
}

/** Where each call goes first, by width, and where it goes if that fails. */
export function FailOverPicture({ of: { steps }, disasterRecoveryUrl, marked }: Props) {
  return (
    <ol className="grid" aria-label="How calls are distributed">
      {steps.map(({ step, priority, rows }, at) => (
        <li key={priority} className="grid gap-1.5">
          {at > 0 && <Arrow />}
          <p className="flex items-baseline justify-between gap-3">
            <span className="font-medium">{stepWords(step, steps[at - 1]?.rows.length ?? 0)}</span>
            <span className="type-small text-text-3">priority {priority}</span>
          </p>
          <ul className="flex gap-0.5 overflow-hidden">
            {rows.map((row) => (
              <Segment key={row.url.sid} of={row} marked={row.url.sid === marked} />
            ))}
          </ul>
          {rows.length > 1 && (
            <p className="type-small text-text-3">
              If one fails, Twilio tries the {rows.length === 2 ? 'other' : 'others'} of priority {priority} before the
              next step.
            </p>
          )}
        </li>
      ))}
      <li className="grid gap-1.5">
        {steps.length > 0 && <Arrow />}
        <End nothing={steps.length === 0} disasterRecoveryUrl={disasterRecoveryUrl} />
      </li>
    </ol>
  )
}

type SegmentProps = { readonly of: DistributionRow<Shown>; readonly marked: boolean }

/** As wide as its share; a narrow one shows its text only to screen readers and in the tooltip. */
function Segment({ of, marked }: SegmentProps) {
  const { url, share } = of
  const name = uriName(url.sipUrl)
  return (
    <li
      style={{ flexGrow: Math.max(share, 0.02) }}
      title={`${percentText(of)} ${name}`}
      className={`min-w-3 basis-0 overflow-hidden rounded-sm border px-2 py-1 type-small ${marked ? 'border-ink bg-hover inset-ring inset-ring-ink' : 'border-line-strong bg-raised'}`}
    >
      <span className="block truncate font-strong tabular-nums">{percentText(of)}</span>
      <span className={`block type-mono-fine text-text-2 ${share < 0.2 ? 'truncate' : 'wrap-break-word'}`}>{name}</span>
      {marked && <span className="block truncate type-fine text-text-2">this one</span>}
    </li>
  )
}

const Arrow = () => (
  <p className="flex items-center gap-1.5 py-1.5 type-small text-text-2">
    <Icon of={ArrowDown} size={14} />
    No SIP response in 4 s, or one that allows fail-over
  </p>
)

type EndProps = { readonly nothing: boolean; readonly disasterRecoveryUrl: string | null }

function End({ nothing, disasterRecoveryUrl }: EndProps) {
  const why = nothing ? 'No URI is enabled' : 'All failed'
  return (
    <p className="rounded-sm border border-dashed border-line-control px-2 py-1 type-small wrap-anywhere">
      <span className="font-strong">{why}:</span>{' '}
      {disasterRecoveryUrl === null ? (
        <>
          the call fails with <CodeLink code={nothing ? 32010 : 32011} />. No Disaster Recovery URL is set.
        </>
      ) : (
        <>
          Twilio requests the Disaster Recovery URL, <span className="type-mono">{disasterRecoveryUrl}</span>
          {nothing && ' (Twilio does not document this case; the demo assumes it)'}.
        </>
      )}
    </p>
  )
}

/** The responses that end fail-over, under the picture. */
export function FinalAnswers() {
  return (
    <p className="type-small text-text-2">
      If your PBX answers with one of these, Twilio tries no other URI:{' '}
      {finalAnswers.map((answer, at) => (
        <span key={answer}>
          {at > 0 && ' '}
          <span className="inline-block rounded-sm border border-line px-1 type-mono-fine">{answer}</span>
        </span>
      ))}
      . Twilio never tries another Region: Regions do not back each other up.
    </p>
  )
}
