import type { Instant } from '../../domain/base/instant.ts'
import { regionLabel } from '../../domain/base/region.ts'
import type { TrunkInstance } from '../../domain/account/trunk-instance.ts'
import { FieldFact } from '../../ui/field-fact.tsx'
import { SidText } from '../../ui/sid-text.tsx'
import { TimeAgo } from '../../ui/time-ago.tsx'

type Props = { readonly instance: TrunkInstance; readonly now: Instant }

/** What Twilio sets and nobody can change. */
export function GeneralFacts({ instance, now }: Props) {
  const { region, sid, symmetricRtpEnabled, dateCreated, dateUpdated } = instance
  return (
    <>
      <FieldFact label="Symmetric RTP" hint="Set by Twilio; the API ignores changes.">
        {symmetricRtpEnabled ? 'On' : 'Off'}
      </FieldFact>
      <FieldFact label="SID" hint={`Valid in ${regionLabel(region)} only; other Regions return 404.`}>
        <SidText sid={sid} what={`trunk SID in ${regionLabel(region)}`} />
      </FieldFact>
      <FieldFact label="Created and updated">
        <TimeAgo at={dateCreated} now={now} />
        <span className="text-text-3">, updated </span>
        <TimeAgo at={dateUpdated} now={now} />
      </FieldFact>
    </>
  )
}
