import { Link } from '@tanstack/react-router'
import { Fragment } from 'react'
import type { SettingUp, SetupStep } from '../../domain/verdict/setting-up.ts'
import { setupCount, setupWords } from '../../domain/verdict/setting-up-text.ts'
import { paths } from '../../paths/paths.ts'
import type { TrunkCard } from '../../paths/trunk-card.ts'
import type { TrunkTab } from '../../paths/trunk-tab.ts'
import { linkClass } from '../../ui/button-class.ts'

const places: Readonly<Record<SetupStep, { readonly tab: TrunkTab; readonly card: TrunkCard | null }>> = {
  name: { tab: 'termination', card: null },
  callers: { tab: 'termination', card: 'access-lists' },
  'way-out': { tab: 'origination', card: 'origination-uris' },
  numbers: { tab: 'numbers', card: 'numbers' },
}

/** What a new trunk still lacks, in order, each a link to the card where it is added. */
export function SetupLine({ of, trunkKey }: { readonly of: SettingUp; readonly trunkKey: string }) {
  return (
    <>
      <b className="font-semibold text-text">Setting up: {setupCount(of)}.</b> Add:{' '}
      {of.missing.map((step, at) => (
        <Fragment key={step}>
          {at > 0 && ', '}
          <Link
            to={paths.trunkTab}
            params={{ trunk: trunkKey, region: of.region, tab: places[step].tab }}
            hash={places[step].card ?? ''}
            className={linkClass}
          >
            {setupWords[step]}
          </Link>
        </Fragment>
      ))}
      .
    </>
  )
}
