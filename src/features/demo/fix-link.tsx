import { Link } from '@tanstack/react-router'
import { paths } from '../../paths/paths.ts'
import { linkClass } from '../../ui/button-class.ts'
import { sentBy } from './call-context.ts'
import type { Fix } from './call-text.ts'
import type { PlacedCall } from './use-test-calls.ts'

/** Leads to the list attached to the trunk that the call reached, or to the tab where one is missing. */
export function FixLink({ fix: { what, place }, placed }: { readonly fix: Fix; readonly placed: PlacedCall }) {
  const { call, trunk, facts } = placed
  if (place.kind === 'number') {
    return (
      <Link to={paths.number} params={{ e164: place.number }} className={linkClass}>
        {what}
      </Link>
    )
  }
  if (trunk === null) return null
  const { region } = place
  const parts = facts?.parts[region]
  const sent = call.leg === 'termination' ? sentBy(call.caller) : undefined
  const list = place.kind === 'addresses' ? parts?.ipAccessControlLists?.[0] : parts?.credentialLists?.[0]
  if (list && place.kind !== 'tab') {
    const [kind, filledIn] =
      place.kind === 'addresses'
        ? (['ip-access-control-lists', { address: sent?.address }] as const)
        : (['credential-lists', { user: sent?.user ?? undefined }] as const)
    return (
      <Link
        to={paths.accessList}
        params={{ region, kind, sid: list.sid }}
        search={{ do: 'add', ...filledIn }}
        className={linkClass}
      >
        {what}
      </Link>
    )
  }
  const tab = place.kind === 'tab' ? place.tab : 'termination'
  return (
    <Link to={paths.trunkTab} params={{ trunk: trunk.key, region, tab }} className={linkClass}>
      {what}
    </Link>
  )
}
