import { Link } from '@tanstack/react-router'
import { paths } from '../../paths/paths.ts'
import type { TrunkFacts } from '../../domain/account/facts.ts'
import { linkClass } from '../../ui/button-class.ts'
import type { Fix } from './call-text.ts'

/** Leads to the attached list, or to the tab where one is missing. */
export function FixLink({ fix: { what, place }, facts }: { readonly fix: Fix; readonly facts: TrunkFacts }) {
  const { region } = place
  const parts = facts.parts[region]
  const list = place.kind === 'addresses' ? parts?.ipAccessControlLists?.[0] : parts?.credentialLists?.[0]
  if (list && place.kind !== 'tab') {
    const kind = place.kind === 'addresses' ? 'ip-access-control-lists' : 'credential-lists'
    return (
      <Link to={paths.accessList} params={{ region, kind, sid: list.sid }} search={{ do: 'add' }} className={linkClass}>
        {what}
      </Link>
    )
  }
  const tab = place.kind === 'tab' ? place.tab : 'termination'
  return (
    <Link to={paths.trunkTab} params={{ trunk: facts.trunk.key, region, tab }} className={linkClass}>
      {what}
    </Link>
  )
}
