import { Link } from '@tanstack/react-router'
import { paths } from '../../../paths/paths.ts'
import { namePart } from '../../../domain/base/domain-name.ts'
import { type RegionCode, regionLabel } from '../../../domain/base/region.ts'
import { rerouteText } from '../../../domain/preflight/reroute-target.ts'
import { counted, hourText } from '../../../domain/base/sentence-text.ts'
import { Button } from '../../../ui/button.tsx'
import { buttonClass } from '../../../ui/button-class.ts'
import { Note } from '../../../ui/note.tsx'
import { callsWords, unreadWords } from './deletion-text.ts'
import type { KnownDeletion } from './use-deletion.ts'

type Props = {
  readonly region: RegionCode
  readonly known: KnownDeletion
  readonly loading: boolean
  readonly onLoadAgain: () => void
  /** The operator continues without what is not loaded. */
  readonly accepted: boolean
  readonly onAccept: () => void
}

/** Calls listed at most; the Numbers tab has all numbers. */
const shown = 8

/** What blocks the deletion or will be lost: calls that arrive, and what has not loaded. */
export function DeletionGate(props: Props) {
  const { gate } = props.known.deletion
  return (
    <>
      {gate === 're-route' && <RerouteFirst {...props} />}
      {gate !== 're-route' && <Lost {...props} />}
      {props.known.deletion.unread.length > 0 && <Unread {...props} />}
    </>
  )
}

function RerouteFirst({ region, known }: Props) {
  const { arriving } = known.deletion
  const here = regionLabel(region)
  return (
    <Note tone="bad" shape="box" lead={`Calls arrive at this instance in ${here}. Re-route them first.`}>
      Another Region has an instance that can take them. You review each re-route before it is made; then come back
      here.
      <ul aria-label="Calls that arrive here" className="mt-2 grid gap-1.5">
        {arriving.slice(0, shown).map(({ subject, targets }) => (
          <li key={rerouteText(subject)} className="flex flex-wrap items-center gap-2 text-text">
            <span className="min-w-0 flex-1 basis-50">{callsWords(subject, known.nameOfNumber)}</span>
            {targets.length === 0 && <span>no Region can take them</span>}
            {targets.map((target) => (
              <Link
                key={target}
                to={paths.trunkTab}
                params={(params) => ({ trunk: known.facts.trunk.key, tab: params.tab ?? 'general', region: target })}
                search={{ reroute: rerouteText(subject) }}
                state={{ openedDialog: true }}
                className={buttonClass({ size: 'sm' })}
              >
                Re-route to {regionLabel(target)}
              </Link>
            ))}
          </li>
        ))}
      </ul>
      {arriving.length > shown && (
        <p className="mt-2">
          {counted(arriving.length - shown, 'more number')}:{' '}
          <Link
            to={paths.trunkTab}
            params={{ trunk: known.facts.trunk.key, region, tab: 'numbers' }}
            className="font-medium text-text underline"
          >
            see all on the Numbers tab
          </Link>
        </p>
      )}
    </Note>
  )
}

function Lost({ region, known }: Props) {
  const { arriving, settling } = known.deletion
  const here = regionLabel(region)
  if (arriving.length === 0 && settling.length === 0) {
    return known.deletion.gate === 'free' && <Note shape="box" lead={`No calls arrive at this instance in ${here}.`} />
  }
  return (
    <Note
      tone="bad"
      shape="box"
      lead={arriving.length > 0 ? 'These calls will fail.' : 'Calls may still arrive here and would fail.'}
    >
      {arriving.length > 0 && 'They arrive here, and no other Region has an instance that can take them.'}
      <ul aria-label="Calls that fail" className="mt-1 grid list-disc gap-0.5 pl-4 text-text">
        {arriving.map(({ subject }) => (
          <li key={rerouteText(subject)}>
            {callsWords(subject, known.nameOfNumber)}
            {subject.leg === 'termination' ? ` through ${namePart(subject.domainName)}: refused` : ': not connected'}
          </li>
        ))}
        {settling.map(({ subject, until }) => (
          <li key={rerouteText(subject)}>
            {callsWords(subject, known.nameOfNumber)} may still arrive until {hourText(until)}. Wait until then to lose
            none
          </li>
        ))}
      </ul>
    </Note>
  )
}

function Unread({ region, known, loading, onLoadAgain, accepted, onAccept }: Props) {
  const { gate, unread } = known.deletion
  return (
    <Note tone="warn" shape="box" lead={accepted ? 'You continue without:' : 'Not everything needed has loaded:'}>
      <ul aria-label="Not loaded" className="mt-1 grid list-disc gap-0.5 pl-4 text-text">
        {unread.map((one) => (
          <li key={`${one.kind} ${one.kind === 'region' ? one.region : ''}`}>
            {unreadWords(one, regionLabel(region))}
          </li>
        ))}
      </ul>
      <div className="mt-2 flex flex-wrap gap-2">
        <Button size="sm" busy={loading} onClick={onLoadAgain}>
          Load again
        </Button>
        {gate === 'not-read' && !accepted && (
          <Button size="sm" onClick={onAccept}>
            Continue without it
          </Button>
        )}
      </div>
    </Note>
  )
}
