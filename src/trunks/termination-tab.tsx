import { paths } from '../app/paths.ts'
import { getRouteApi } from '@tanstack/react-router'
import { AttachedAccessLists } from '../access/attached-access-lists.tsx'
import { AttachedCredentialLists } from '../access/attached-credential-lists.tsx'
import type { AuthType, TrunkInstance } from '../domain/trunk-instance.ts'
import { terminationDestination } from '../domain/termination-destination.ts'
import { LocalizedUrisPanel } from '../edges/localized-uris-panel.tsx'
import { Card, CardHeader } from '../ui/card.tsx'
import { DefinitionList, DefinitionRow } from '../ui/definition-list.tsx'
import { RegionChip } from '../ui/region-chip.tsx'
import { UriText } from '../ui/uri-text.tsx'
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
      <Card label="Termination settings">
        <CardHeader title="Termination settings" beside={<RegionChip region={region} />} />
        <DefinitionList>
          <DefinitionRow term="Domain name">
            {domainName === null ? (
              <span className="text-text-3">None: this instance takes no calls from a PBX</span>
            ) : (
              <UriText uri={domainName} />
            )}
          </DefinitionRow>
          <DefinitionRow term="Secure trunking">
            {instance.secure ? 'On: calls without TLS and SRTP are refused' : 'Off: unencrypted calls are accepted'}
          </DefinitionRow>
          <DefinitionRow term="Authentication">{authenticationText(instance.authTypes)}</DefinitionRow>
        </DefinitionList>
      </Card>
    </>
  )
}

function authenticationText(kinds: readonly AuthType[]): string {
  const byAddress = kinds.includes('IP_ACL')
  const byUserName = kinds.includes('CREDENTIAL_LIST')
  if (byAddress && byUserName) return 'By address, and by user name and password: both are enforced'
  if (byAddress) return 'By address'
  return byUserName ? 'By user name and password' : 'None: every call would be refused (32200)'
}
