import type { ReactNode } from 'react'
import type { Instant } from '../domain/instant.ts'
import { regionLabel } from '../domain/region.ts'
import type { TrunkInstance } from '../domain/trunk-instance.ts'
import { Card, CardHeader } from '../ui/card.tsx'
import { DefinitionList, DefinitionRow } from '../ui/definition-list.tsx'
import { RegionChip } from '../ui/region-chip.tsx'
import { SidText } from '../ui/sid-text.tsx'
import { TimeAgo } from '../ui/time-ago.tsx'
import { recordingModeText, recordingTrimText, transferCallerIdText, transferModeText } from './setting-text.ts'

/** Everything that this Region holds of the trunk itself. Its Region is fixed: another needs another instance. */
export function GeneralTab({ instance, now }: { readonly instance: TrunkInstance; readonly now: Instant }) {
  const { region, recording } = instance
  return (
    <Card label="General">
      <CardHeader title="General" beside={<RegionChip region={region} />} />
      <DefinitionList>
        <DefinitionRow term="Friendly name">{instance.friendlyName ?? <Unset>None</Unset>}</DefinitionRow>
        <DefinitionRow term="SID">
          <SidText sid={instance.sid} what={`trunk SID in ${regionLabel(region)}`} />
        </DefinitionRow>
        <DefinitionRow term="Secure trunking">
          {instance.secure ? 'On: TLS and SRTP are required' : 'Off: calls may be unencrypted'}
        </DefinitionRow>
        <DefinitionRow term="Call recording">
          <Setting text={recordingModeText[recording.mode]} value={recording.mode} />
        </DefinitionRow>
        <DefinitionRow term="Recording trim">
          <Setting text={recordingTrimText[recording.trim]} value={recording.trim} />
        </DefinitionRow>
        <DefinitionRow term="Call transfer">
          <Setting text={transferModeText[instance.transferMode]} value={instance.transferMode} />
        </DefinitionRow>
        <DefinitionRow term="Caller ID of a transfer">
          <Setting text={transferCallerIdText[instance.transferCallerId]} value={instance.transferCallerId} />
        </DefinitionRow>
        <DefinitionRow term="CNAM lookup">{instance.cnamLookupEnabled ? 'On' : 'Off'}</DefinitionRow>
        <DefinitionRow term="Disaster recovery URL">
          {instance.disasterRecoveryUrl === null ? (
            <Unset>None: calls fail when no origination URI answers</Unset>
          ) : (
            <span className="type-mono">
              {instance.disasterRecoveryMethod} {instance.disasterRecoveryUrl}
            </span>
          )}
        </DefinitionRow>
        <DefinitionRow term="Symmetric RTP">
          {instance.symmetricRtpEnabled ? 'On' : 'Off'}
          <span className="block type-small text-text-3">Set by Twilio: the API ignores a change.</span>
        </DefinitionRow>
        <DefinitionRow term="Created">
          <TimeAgo at={instance.dateCreated} now={now} />
        </DefinitionRow>
        <DefinitionRow term="Updated">
          <TimeAgo at={instance.dateUpdated} now={now} />
        </DefinitionRow>
      </DefinitionList>
    </Card>
  )
}

function Setting({ text, value }: { readonly text: string; readonly value: string }) {
  return (
    <>
      {text} <span className="type-mono text-text-3">{value}</span>
    </>
  )
}

function Unset({ children }: { readonly children: ReactNode }) {
  return <span className="text-text-3">{children}</span>
}
