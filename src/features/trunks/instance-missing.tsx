import { Link } from '@tanstack/react-router'
import { paths } from '../../paths/paths.ts'
import { instanceIn, type TrunkFacts } from '../../domain/account/facts.ts'
import { originationSplit } from '../../domain/verdict/origination-split.ts'
import { type RegionCode, regionCodes, regionLabel, regions } from '../../domain/base/region.ts'
import { trunkFailures } from '../../domain/verdict/trunk-failures.ts'
import { opensDialog } from '../../forms/use-url-dialog.ts'
import { buttonClass } from '../../ui/button-class.ts'
import { Card } from '../../ui/card.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { GuideLink } from '../../ui/guide-link.tsx'
import { RegionChip } from '../../ui/region-chip.tsx'
import type { TrunkTab } from '../../paths/trunk-tab.ts'

type Props = { readonly region: RegionCode; readonly tab: TrunkTab; readonly facts: TrunkFacts }

/** A Region without an instance of this trunk. It may never have had one, so this does not suggest a deletion. */
export function InstanceMissing({ region, tab, facts }: Props) {
  const { trunk } = facts
  const unread = instanceIn(region, facts) === undefined
  const elsewhere = regionCodes.filter((code) => trunk.instances[code])
  return (
    <Card id="instance" label={`Instance in ${regionLabel(region)}`}>
      <EmptyState
        title={
          unread
            ? `Not loaded: whether ${regions[region].country} (${regionLabel(region)}) has an instance of this trunk`
            : `${regions[region].country} (${regionLabel(region)}) has no instance of this trunk`
        }
        action={
          <>
            {!unread && trunk.domainName !== null && (
              <MakeInstance region={region} sources={elsewhere} trunk={trunk.key} tab={tab} />
            )}
            {elsewhere.map((code) => (
              <Link
                key={code}
                to={paths.trunkTab}
                params={{ trunk: trunk.key, region: code, tab }}
                className={buttonClass({ size: 'sm' })}
              >
                Open in <RegionChip region={code} />
              </Link>
            ))}
          </>
        }
      >
        {unread
          ? 'The Region did not answer. The other Regions are below.'
          : `Each trunk, access list, credential and origination URI belongs to one Region. ${missedCallsText(region, facts)}${trunk.domainName === null ? ' Without a Termination URI, which links instances, this trunk cannot have another.' : ''}`}{' '}
        <GuideLink to="resources" />.
      </EmptyState>
    </Card>
  )
}

type MakeProps = {
  readonly region: RegionCode
  readonly sources: readonly RegionCode[]
  readonly trunk: string
  readonly tab: TrunkTab
}

/** Creates an instance by copying another Region's, or empty. */
function MakeInstance({ region, sources, trunk, tab }: MakeProps) {
  const here = { to: paths.trunkTab, params: { trunk, region, tab } } as const
  return (
    <>
      {sources.map((code, at) => (
        <Link
          key={code}
          {...here}
          {...opensDialog({ copy: code })}
          className={buttonClass({ size: 'sm', variant: at === 0 ? 'primary' : 'default' })}
        >
          Copy from {regionLabel(code)}
        </Link>
      ))}
      <Link
        {...here}
        {...opensDialog({ new: region })}
        className={buttonClass({ size: 'sm', variant: sources.length === 0 ? 'primary' : 'default' })}
      >
        Create in {regionLabel(region)}
      </Link>
    </>
  )
}

export function missedCallsText(region: RegionCode, facts: TrunkFacts): string {
  const { failing } = trunkFailures(facts, originationSplit(facts))
  return failing.some((leg) => leg.region === region)
    ? 'Calls are routed here and fail.'
    : 'Calls that were routed here would fail.'
}
