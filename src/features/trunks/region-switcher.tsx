import { Link } from '@tanstack/react-router'
import { paths } from '../../paths/paths.ts'
import { type InstanceState, instanceState } from '../../domain/verdict/instance-state.ts'
import { terminationLegState } from '../../domain/verdict/leg-state.ts'
import { type RegionCode, regionCodes } from '../../domain/base/region.ts'
import { regionVerdict } from '../../domain/verdict/region-verdict.ts'
import { RegionChip } from '../../ui/region-chip.tsx'
import { Status } from '../../ui/status.tsx'
import { fromPbxText, toNumbersText } from './lane-text.ts'
import type { TrunkReading } from '../../account/use-trunk-facts.ts'
import type { TrunkTab } from '../../paths/trunk-tab.ts'

type Props = { readonly tab: TrunkTab; readonly reading: TrunkReading }

/** Links to the same tab in each Region. Each shows both legs, because one mark for an instance would mislead. */
export function RegionSwitcher({ tab, reading }: Props) {
  return (
    <nav
      aria-label="Region of this instance"
      className="grid flex-none grid-cols-[repeat(3,168px)] overflow-hidden rounded-card border border-line-strong max-lg:grid-cols-[repeat(3,144px)] max-[1000px]:grid-cols-3"
    >
      {regionCodes.map((code) => (
        <Link
          key={code}
          to={paths.trunkTab}
          params={{ trunk: reading.facts.trunk.key, region: code, tab }}
          data-region={code}
          activeOptions={{ includeSearch: false }}
          className="relative block min-w-0 border-l border-line bg-surface px-3 py-2 type-small text-text-2 -outline-offset-2 first:border-l-0 hover:bg-hover aria-[current=page]:bg-r-tint aria-[current=page]:after:absolute aria-[current=page]:after:inset-x-0 aria-[current=page]:after:bottom-0 aria-[current=page]:after:h-0.75 aria-[current=page]:after:bg-r-fill max-md:px-2 max-md:pb-2.5 max-md:text-[11.5px]"
        >
          <span className="mb-1 block">
            <RegionChip region={code} country shortOnPhone />
          </span>
          {/* Always two lines, so that the page below does not move. */}
          <span className="block min-h-8">
            <InstanceLines region={code} state={instanceState(code, reading.facts)} reading={reading} />
          </span>
        </Link>
      ))}
    </nav>
  )
}

type LinesProps = { readonly region: RegionCode; readonly state: InstanceState; readonly reading: TrunkReading }

export function InstanceLines({ region, state, reading }: LinesProps) {
  if (state.kind === 'none') {
    const fromPbx = terminationLegState(region, reading.facts)
    return (
      <>
        <Status tone="muted" icon="none" small>
          None
        </Status>
        {(fromPbx.kind === 'active' || fromPbx.kind === 'propagating') && (
          <span className="block">
            From PBX: <b className="font-strong text-bad-ink">{fromPbxText({ fromPbx, fromPbxFails: true })}</b>
          </span>
        )}
      </>
    )
  }
  if (state.kind === 'not-read') return <span className="text-text-3">Not loaded</span>
  const quiet = state.summary === 'standby' || (state.summary === 'incomplete' && !takesCalls(state))
  if (quiet) {
    const verdict = regionVerdict(region, reading.freshFacts)
    return (
      <>
        <Status icon={state.summary === 'standby' ? 'standby' : 'incomplete'} small>
          {state.summary === 'standby' ? 'Standby' : 'Incomplete'}
        </Status>
        <span className="block">
          {verdict.kind === 'ready' && 'Ready'}
          {verdict.kind === 'not-ready' && `Not ready (${verdict.reasons.length})`}
        </span>
      </>
    )
  }
  return (
    <>
      <span className="block">
        From PBX:{' '}
        <b className={state.fromPbxFails ? 'font-strong text-bad-ink' : 'font-strong text-text'}>
          {fromPbxText(state)}
        </b>
      </span>
      <span className="block">
        To numbers:{' '}
        <b className={state.toNumbers.failing > 0 ? 'font-strong text-bad-ink' : 'font-strong text-text'}>
          {toNumbersText(state)}
        </b>
      </span>
    </>
  )
}

function takesCalls(state: Extract<InstanceState, { kind: 'present' }>): boolean {
  const { fromPbx, toNumbers } = state
  return (
    fromPbx.kind === 'active' ||
    fromPbx.kind === 'propagating' ||
    fromPbx.kind === 'may-still-take-calls' ||
    fromPbx.kind === 'may-take-calls' ||
    toNumbers.routed + toNumbers.failing + toNumbers.leaving + toNumbers.unsettled > 0
  )
}
