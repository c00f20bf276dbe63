import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { paths } from '../app/paths.ts'
import { domainSuffix } from '../domain/domain-name.ts'
import { type RegionCode, regionLabel } from '../domain/region.ts'
import { buttonClass } from '../ui/button-class.ts'
import type { ListFailure } from './account-lists-queries.ts'
import type { TrunkLookUp } from './look-up-trunk.ts'
import { TrunkListFailures } from './trunk-list-failures.tsx'

type Props = {
  readonly text: string
  readonly lookUp: Extract<TrunkLookUp, { kind: 'unknown' }>
  readonly failures: readonly ListFailure[]
}

/** What was looked for, where, and what may be meant: a SID of one Region answers 404 in another. */
export function TrunkNotFound({ text, lookUp, failures }: Props) {
  const { looksLike, lookedIn, notRead } = lookUp
  return (
    <Message title="No such trunk">
      <p>
        {looksLike === 'name' ? 'No trunk has the Termination URI ' : 'No trunk instance has the SID '}
        <span className="type-mono break-all">{looksLike === 'name' ? `${text}${domainSuffix}` : text}</span>
        {lookedIn.length > 0 ? ` in ${inWords(lookedIn)}.` : '.'}
      </p>
      {looksLike === 'malformed-sid' && <p>A trunk SID is TK followed by 32 digits or letters a to f.</p>}
      {notRead.length > 0 && <p>{inWords(notRead)} could not be read: it may be there.</p>}
      <TrunkListFailures failures={failures} />
    </Message>
  )
}

/** An address whose Region or tab is none. */
export function BadTrunkAddress({ what, text, children }: { what: string; text: string; children: ReactNode }) {
  return (
    <Message title={`No such ${what}`}>
      <p>
        <span className="type-mono break-all">{text}</span> is no {what} of a trunk's page. {children}
      </p>
    </Message>
  )
}

function Message({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <div className="grid max-w-150 justify-items-start gap-3 p-6 max-md:p-4">
      <title>{`${title} · Regional SIP Trunks`}</title>
      <h1 className="type-page-title">{title}</h1>
      {children}
      <Link to={paths.trunks} className={buttonClass({ variant: 'primary' })}>
        All trunks
      </Link>
    </div>
  )
}

const inWords = (codes: readonly RegionCode[]): string =>
  new Intl.ListFormat('en', { type: 'conjunction' }).format(codes.map(regionLabel))
