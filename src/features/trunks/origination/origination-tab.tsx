import { ArrowUpDown, Plus } from 'lucide'
import { useId } from 'react'
import { limitWords, roomLeft } from '../../../domain/account/account-limits.ts'
import { distribution } from '../../../domain/origination/origination-distribution.ts'
import { egressChange } from '../../../domain/origination/egress-change.ts'
import type { OriginationUrl } from '../../../domain/account/origination-url.ts'
import type { TrunkInstance } from '../../../domain/account/trunk-instance.ts'
import { useOpenDialog } from '../../../forms/use-url-dialog.ts'
import { Button } from '../../../ui/button.tsx'
import { Card, CardFooter, CardHeader } from '../../../ui/card.tsx'
import { CodeLink } from '../../../ui/coded-text.tsx'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { Note } from '../../../ui/note.tsx'
import { opens } from '../../../ui/opener.ts'
import { ReasonedButton } from '../../../ui/reasoned-button.tsx'
import { RegionChip } from '../../../ui/region-chip.tsx'
import { Skeleton } from '../../../ui/skeleton.tsx'
import type { TrunkReading } from '../../../account/use-trunk-facts.ts'
import { EgressFirewall } from './egress-firewall.tsx'
import { FailOverPicture, FinalAnswers } from './fail-over-picture.tsx'
import { NumberRouteLine } from './number-route-line.tsx'
import { OriginationDialogs } from './origination-dialogs.tsx'
import { OriginationTable } from './origination-table.tsx'

type Props = { readonly instance: TrunkInstance; readonly reading: TrunkReading }

/** Where Twilio sends calls to the numbers, in the order in which it tries. */
export function OriginationTab({ instance, reading }: Props) {
  const { region, disasterRecoveryUrl } = instance
  const urls = reading.facts.parts[region]?.originationUrls
  const shown = urls && urls.length > 0 ? distribution(urls, disasterRecoveryUrl) : undefined
  const titleId = useId()
  return (
    <>
      <Card id="origination-uris" labelledBy={titleId}>
        <CardHeader
          title="Origination URIs"
          titleId={titleId}
          beside={<RegionChip region={region} />}
          actions={<Actions urls={urls} />}
        />
        <Note
          lead={
            <>
              <span className="type-mono font-semibold">edge=</span> does not choose the Region.
            </>
          }
        >
          It only chooses where calls leave Twilio for your PBX. The number’s route chooses the Region:{' '}
          <NumberRouteLine instance={instance} reading={reading} />
        </Note>
        {urls === undefined && <NotLoaded reading={reading} />}
        {urls && roomLeft('origination-uris', urls.length) === 0 && <Note>{limitWords('origination-uris')}</Note>}
        {urls?.length === 0 && (
          <EmptyState title="No origination URIs" action={<AddButton urls={urls} size="md" />}>
            Calls to numbers routed here fail with <CodeLink code={32010} />.
          </EmptyState>
        )}
        {shown && (
          <>
            <OriginationTable of={shown} />
            <EgressFirewall change={egressChange(region, reading.facts)} />
          </>
        )}
      </Card>
      {shown && (
        <Card label="Distribution and fail-over">
          <CardHeader title="Distribution and fail-over" beside={<RegionChip region={region} />} />
          <div className="p-4 max-md:p-3">
            <FailOverPicture of={shown} disasterRecoveryUrl={disasterRecoveryUrl} />
          </div>
          <CardFooter>
            <FinalAnswers />
          </CardFooter>
        </Card>
      )}
      {urls && <OriginationDialogs instance={instance} urls={urls} reading={reading} />}
    </>
  )
}

function NotLoaded({ reading }: Pick<Props, 'reading'>) {
  if (!reading.reading && reading.errors.length > 0) {
    return (
      <EmptyState
        title="The origination URIs could not be loaded"
        action={<Button onClick={reading.retry}>Retry</Button>}
      >
        The error is at the top of the page. You cannot change the URIs until they load.
      </EmptyState>
    )
  }
  return (
    <p className="px-4 py-3">
      <Skeleton width={320} />
      <span className="sr-only">Not loaded yet</span>
    </p>
  )
}

type UrlsProps = { readonly urls: readonly OriginationUrl[] | undefined }

function Actions({ urls }: UrlsProps) {
  const open = useOpenDialog()
  const enabled = urls?.filter((url) => url.enabled).length ?? 0
  return (
    <>
      {urls && urls.length > 1 && (
        <ReasonedButton
          size="sm"
          icon={ArrowUpDown}
          disabledReason={enabled < 2 ? 'Reordering needs at least two enabled URIs' : undefined}
          onClick={() => open({ uri: 'order' })}
        >
          Reorder
        </ReasonedButton>
      )}
      <AddButton urls={urls} size="sm" />
    </>
  )
}

function AddButton({ urls, size }: UrlsProps & { readonly size: 'sm' | 'md' }) {
  const open = useOpenDialog()
  return (
    <ReasonedButton
      {...opens('add-uri')}
      size={size}
      icon={Plus}
      disabledReason={reasonNotToAdd(urls)}
      onClick={() => open({ uri: 'new' })}
    >
      Add URI
    </ReasonedButton>
  )
}

function reasonNotToAdd(urls: UrlsProps['urls']): string | undefined {
  if (urls === undefined) return 'The origination URIs have not loaded yet'
  return roomLeft('origination-uris', urls.length) === 0 ? limitWords('origination-uris') : undefined
}
