import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { distribution } from '../../../domain/origination/origination-distribution.ts'
import { type OriginationLoss, originationLoss } from '../../../domain/origination/origination-loss.ts'
import { originationSplit } from '../../../domain/verdict/origination-split.ts'
import type { OriginationUrl } from '../../../domain/account/origination-url.ts'
import { regionLabel } from '../../../domain/base/region.ts'
import type { TrunkInstance } from '../../../domain/account/trunk-instance.ts'
import { FormDialog } from '../../../forms/form-dialog.tsx'
import { useWrite } from '../../../forms/use-form.tsx'
import { afterApplied } from '../../../twilio/after-applied.ts'
import { deleteOriginationUrl, updateOriginationUrl } from '../../../twilio/origination-url-writes.ts'
import { counted } from '../../../domain/base/sentence-text.ts'
import { Note, type NoteTone } from '../../../ui/note.tsx'
import { openerOf } from '../../../ui/opener.ts'
import { SipUrlText } from '../sip-url-text.tsx'
import type { TrunkReading } from '../../../account/use-trunk-facts.ts'
import { trunkQueries } from '../../../account/trunk-queries.ts'
import { FailOverPicture } from './fail-over-picture.tsx'
import { lossWords } from './loss-text.ts'
import { hideUrl, showUrl } from './show-url.ts'
import { NoSuchUri } from './no-such-uri.tsx'
import { uriName } from './uri-name.ts'

type Props = {
  readonly sid: string
  readonly ask: 'delete' | 'disable'
  readonly instance: TrunkInstance
  readonly urls: readonly OriginationUrl[]
  readonly reading: TrunkReading
}

/** Shows the effect on calls before a URI is deleted or disabled. */
export function LossDialog({ sid, ask, instance, urls, reading }: Props) {
  // Kept, so that the dialog can show the result after the URI has gone from the list.
  const [url] = useState(() => urls.find((one) => one.sid === sid))
  if (!url) return <NoSuchUri region={instance.region} />
  return <Asked url={url} ask={ask} instance={instance} urls={urls} reading={reading} />
}

type AskedProps = Omit<Props, 'sid'> & { readonly url: OriginationUrl }

function Asked({ url, ask, instance, urls, reading }: AskedProps) {
  const client = useQueryClient()
  const { region, sid: trunkSid, disasterRecoveryUrl } = instance
  const where = regionLabel(region)
  const name = uriName(url.sipUrl)
  const isDelete = ask === 'delete'
  const form = useWrite({
    save: async () =>
      isDelete
        ? afterApplied(await deleteOriginationUrl(region, trunkSid, url.sid), () => hideUrl(client, instance, url.sid))
        : afterApplied(await updateOriginationUrl(region, trunkSid, url.sid, { enabled: false }), (saved) =>
            showUrl(client, instance, saved),
          ),
    invalidates: [trunkQueries.originationUrls(region, trunkSid).queryKey],
    what: `${isDelete ? 'Deleting' : 'Disabling'} ${name}`,
    savedSentence: isDelete ? `${name} deleted in ${where}` : `${name} is disabled in ${where}`,
  })
  const loss = originationLoss(urls, url.sid)
  const here = originationSplit(reading.facts).served[region].length
  return (
    <FormDialog
      form={form}
      title={
        isDelete
          ? `Delete this origination URI in ${where}?`
          : `Disable the last origination URI${loss.kind === 'none-reachable' ? ' where a PBX can answer' : ''} in ${where}?`
      }
      description={<SipUrlText sipUrl={url.sipUrl} />}
      save={isDelete ? 'Delete URI' : 'Disable URI'}
      returnFocusTo={openerOf('add-uri')}
    >
      <Note
        shape="box"
        tone={toneOf(loss, disasterRecoveryUrl, here)}
        lead={isDelete ? 'Effect on calls:' : 'Effect on calls while it is off:'}
      >
        {lossWords(loss, disasterRecoveryUrl)} <NumbersHere reading={reading} instance={instance} />
      </Note>
      <section aria-label="Distribution afterwards" className="grid gap-2">
        <h2 className="type-card-title">Afterwards</h2>
        <FailOverPicture
          of={distribution(
            urls.filter((one) => one.sid !== url.sid),
            disasterRecoveryUrl,
          )}
          disasterRecoveryUrl={disasterRecoveryUrl}
        />
      </section>
      {isDelete && (
        <p className="text-text-2">
          This cannot be undone, but you can add the same URI again. Nothing changes in other Regions.
        </p>
      )}
    </FormDialog>
  )
}

/** Red only if calls will fail, which takes a number that is routed here. */
function toneOf({ kind }: OriginationLoss, disasterRecoveryUrl: string | null, numbersHere: number): NoteTone {
  if (kind !== 'no-way-out' && kind !== 'none-reachable') return 'info'
  return disasterRecoveryUrl === null && numbersHere > 0 ? 'bad' : 'warn'
}

function NumbersHere({ reading, instance }: Pick<Props, 'reading' | 'instance'>) {
  const { served, notRead } = originationSplit(reading.facts)
  const here = served[instance.region].length
  if (here > 0) return <>{counted(here, 'number is', 'numbers are')} routed here now.</>
  return notRead.length > 0 ? <>Not all number routes have loaded yet.</> : <>No number is routed here now.</>
}
