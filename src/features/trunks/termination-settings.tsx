import type { AuthType, TrunkInstance } from '../../domain/account/trunk-instance.ts'
import { Card, CardHeader } from '../../ui/card.tsx'
import { CodedText } from '../../ui/coded-text.tsx'
import { DefinitionList, DefinitionRow } from '../../ui/definition-list.tsx'
import { RegionChip } from '../../ui/region-chip.tsx'
import { DomainNameRow } from './domain-name/domain-name-row.tsx'
import type { TrunkReading } from '../../account/use-trunk-facts.ts'

type Props = { readonly instance: TrunkInstance; readonly reading: TrunkReading }

/** The instance's own settings for calls from the PBX. */
export function TerminationSettings({ instance, reading }: Props) {
  const { region } = instance
  return (
    <Card label="Termination settings">
      <CardHeader title="Termination settings" beside={<RegionChip region={region} />} />
      <DefinitionList>
        <DefinitionRow term="Domain name">
          <DomainNameRow instance={instance} reading={reading} />
        </DefinitionRow>
        <DefinitionRow term="Secure trunking">
          {instance.secure ? 'On: calls without TLS and SRTP are refused' : 'Off: unencrypted calls are accepted'}
        </DefinitionRow>
        <DefinitionRow term="Authentication">
          <CodedText>{authenticationText(instance.authTypes)}</CodedText>
        </DefinitionRow>
      </DefinitionList>
    </Card>
  )
}

function authenticationText(kinds: readonly AuthType[]): string {
  const byAddress = kinds.includes('IP_ACL')
  const byUserName = kinds.includes('CREDENTIAL_LIST')
  if (byAddress && byUserName) return 'By address, and by user name and password: both are enforced'
  if (byAddress) return 'By address'
  return byUserName ? 'By user name and password' : 'None: Twilio would refuse every call (32200)'
}
