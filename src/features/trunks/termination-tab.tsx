import { paths } from '../../paths/paths.ts'
import { getRouteApi } from '@tanstack/react-router'
import { AttachedLists } from '../access/attached-lists.tsx'
import type { TrunkInstance } from '../../domain/account/trunk-instance.ts'
import { terminationDestination } from '../../domain/verdict/termination-destination.ts'
import { LocalizedUrisPanel } from '../edges/localized-uris-panel.tsx'
import { CapacityCard } from './capacity-card.tsx'
import { TerminationSettings } from './termination-settings.tsx'
import type { TrunkReading } from '../../account/use-trunk-facts.ts'

const route = getRouteApi(paths.trunkTab)

type Props = { readonly instance: TrunkInstance; readonly reading: TrunkReading }

/** Who may send calls from the PBX, and through which hosts. */
export function TerminationTab({ instance, reading }: Props) {
  const { domainName } = instance
  const { localized, interconnect } = route.useSearch()
  const navigate = route.useNavigate()
  const show = (key: 'localized' | 'interconnect', shown: boolean) =>
    void navigate({
      search: (search) => ({ ...search, [key]: shown ? '1' : undefined }),
      replace: true,
      state: true,
      resetScroll: false,
    })
  return (
    <>
      <AttachedLists key={instance.sid} instance={instance} facts={reading.facts} />
      {domainName !== null && (
        <LocalizedUrisPanel
          domainName={domainName}
          destination={terminationDestination(reading.facts)}
          open={localized === '1'}
          onOpenChange={(open) => show('localized', open)}
          interconnect={interconnect === '1'}
          onInterconnectChange={(shown) => show('interconnect', shown)}
        />
      )}
      <TerminationSettings instance={instance} reading={reading} />
      {domainName !== null && (
        <CapacityCard key={`capacity ${instance.sid}`} trunk={reading.facts.trunk} instance={instance} />
      )}
    </>
  )
}
