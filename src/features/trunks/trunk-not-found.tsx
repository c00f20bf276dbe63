import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { paths } from '../../paths/paths.ts'
import { domainSuffix, parseDomainName } from '../../domain/base/domain-name.ts'
import { type RegionCode, regionCodes, regionLabel } from '../../domain/base/region.ts'
import type { Trunk } from '../../domain/account/trunk.ts'
import { buttonClass } from '../../ui/button-class.ts'
import type { ListFailure } from '../../account/use-account-lists.ts'
import type { TrunkLookUp } from './look-up-trunk.ts'
import { TrunkListFailures } from '../../shared/trunk-list-failures.tsx'
import { defaultTrunkTab, type TrunkTab, trunkTabs, trunkTabTitles } from '../../paths/trunk-tab.ts'
import { PageMessage } from '../../ui/page-message.tsx'

type Props = {
  readonly text: string
  readonly lookUp: Extract<TrunkLookUp, { kind: 'unknown' }>
  readonly failures: readonly ListFailure[]
}

/** What was looked for, where, and what may be wrong with it. */
export function TrunkNotFound({ text, lookUp, failures }: Props) {
  const { looksLike, lookedIn, notRead } = lookUp
  return (
    <Message title="No such trunk">
      <p>
        {looksLike === 'name' ? 'No trunk has the Termination URI ' : 'No trunk instance has the SID '}
        <span className="type-mono break-all">
          {looksLike === 'name' && !parseDomainName(text) ? `${text}${domainSuffix}` : text}
        </span>
        {lookedIn.length > 0 ? ` in ${inWords(lookedIn, 'disjunction')}.` : '.'}
      </p>
      {looksLike === 'malformed-sid' && <p>A trunk SID is TK followed by 32 digits or letters a to f.</p>}
      {notRead.length > 0 && <p>{inWords(notRead, 'conjunction')} could not be loaded. The trunk may be there.</p>}
      <TrunkListFailures failures={failures} />
    </Message>
  )
}

type BadAddressProps = {
  readonly what: 'Region' | 'tab'
  readonly text: string
  /** Undefined if unknown or not loaded yet. */
  readonly trunk: Trunk | undefined
  /** From the address, if valid. */
  readonly region?: RegionCode
  readonly tab?: TrunkTab | undefined
}

/** An address with an invalid Region or tab, with links to the valid ones if the trunk is known. */
export function BadTrunkAddress({ what, text, trunk, region, tab }: BadAddressProps) {
  const link = (label: string, code: RegionCode, to: TrunkTab) =>
    trunk && (
      <li key={label}>
        <Link
          to={paths.trunkTab}
          params={{ trunk: trunk.key, region: code, tab: to }}
          className={buttonClass({ variant: 'default' })}
        >
          {label}
        </Link>
      </li>
    )
  return (
    <Message title={`No such ${what}`}>
      <p>
        <span className="type-mono break-all">{text}</span> is not a {what} of a trunk’s page.{' '}
        {what === 'Region'
          ? 'The Regions are us1, ie1 and au1.'
          : 'The tabs are general, termination, origination and numbers.'}
      </p>
      {trunk && (
        <nav aria-label={trunk.name}>
          <ul className="flex flex-wrap gap-2">
            {what === 'Region'
              ? regionCodes.map((code) => link(`${trunk.name} in ${regionLabel(code)}`, code, tab ?? defaultTrunkTab))
              : trunkTabs.map((other) => link(trunkTabTitles[other], region ?? 'us1', other))}
          </ul>
        </nav>
      )}
    </Message>
  )
}

function Message({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <PageMessage title={title}>
      {children}
      <Link to={paths.trunks} className={buttonClass({ variant: 'primary' })}>
        All trunks
      </Link>
    </PageMessage>
  )
}

/** "US1, IE1 or AU1", without the comma before the last. */
const inWords = (codes: readonly RegionCode[], type: 'conjunction' | 'disjunction'): string =>
  new Intl.ListFormat('en-GB', { type }).format(codes.map(regionLabel))
