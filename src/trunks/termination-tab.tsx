import { paths } from '../app/paths.ts'
import { getRouteApi } from '@tanstack/react-router'
import { AttachedAccessLists } from '../access/attached-access-lists.tsx'
import { AttachedCredentialLists } from '../access/attached-credential-lists.tsx'
import type { TrunkInstance } from '../domain/trunk-instance.ts'
import { terminationDestination } from '../domain/termination-destination.ts'
import { LocalizedUrisPanel } from '../edges/localized-uris-panel.tsx'
import { TerminationSettings } from './termination-settings.tsx'
import type { TrunkReading } from './trunk-facts-queries.ts'

const route = getRouteApi(paths.trunkTab)

type Props = { readonly instance: TrunkInstance; readonly reading: TrunkReading }

/** How calls from the PBX come in: who may send them, and through which hosts. */
export function TerminationTab({ instance, reading }: Props) {
  const { region, domainName } = instance
  const { localized, interconnect } = route.useSearch()
  const navigate = route.useNavigate()
  const parts = reading.facts.parts[region]
  const show = (key: 'localized' | 'interconnect', shown: boolean) =>
    void navigate({
      search: (search) => ({ ...search, [key]: shown ? '1' : undefined }),
      replace: true,
      resetScroll: false,
    })
  return (
    <>
      <div className="grid grid-cols-2 items-start gap-4 max-md:grid-cols-1 max-md:gap-3">
        <AttachedAccessLists region={region} lists={parts?.ipAccessControlLists} />
        <AttachedCredentialLists region={region} lists={parts?.credentialLists} />
      </div>
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
      <TerminationSettings instance={instance} />
    </>
  )
}
