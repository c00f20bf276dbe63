import { useQueryClient } from '@tanstack/react-query'
import { Pencil, Trash2 } from 'lucide'
import { type DistributionRow, percentText } from '../../../domain/origination/origination-distribution.ts'
import type { OriginationUrl } from '../../../domain/account/origination-url.ts'
import { findEdge } from '../../../domain/base/edge.ts'
import { regionLabel } from '../../../domain/base/region.ts'
import { edgeOf, parseSipUri } from '../../../domain/base/sip-uri.ts'
import { FormFailurePanel } from '../../../forms/form-failure-panel.tsx'
import { useWrite } from '../../../forms/use-form.tsx'
import { trunkQueries } from '../../../account/trunk-queries.ts'
import { afterApplied } from '../../../twilio/after-applied.ts'
import { updateOriginationUrl } from '../../../twilio/origination-url-writes.ts'
import { useOpenDialog } from '../../../forms/use-url-dialog.ts'
import { CopyButton } from '../../../ui/copy-button.tsx'
import { IconButton } from '../../../ui/icon-button.tsx'
import { Spinner } from '../../../ui/spinner.tsx'
import { Switch } from '../../../ui/switch.tsx'
import { cardCellClass } from '../../../ui/table-class.ts'
import { SipUrlText } from '../sip-url-text.tsx'
import type { OrderRow } from './order-rows.ts'
import { showUrl } from './show-url.ts'
import { uriName } from './uri-name.ts'

type Props = {
  readonly of: OrderRow<OriginationUrl>
  /** Without it, calls fail, so disabling it asks first. */
  readonly isLastEnabled: boolean
}

const cell = `${cardCellClass} max-md:block max-md:h-auto max-md:border-0 max-md:p-0 max-md:first:pl-0 max-md:last:pr-0`
/** On a phone, one of several facts in a line. */
const fact = `${cell} max-md:order-4 max-md:text-text max-md:before:mr-1 max-md:before:text-text-3 max-md:before:content-[attr(data-label)]`

/** One origination URI in the order of use. Its switch writes at once; dialogs do the rest. */
export function OriginationRow({ of: { url, order, step, share }, isLastEnabled }: Props) {
  const open = useOpenDialog()
  const name = uriName(url.sipUrl)
  const instance = { region: url.region, sid: url.trunkSid }
  const client = useQueryClient()
  const enabled = !url.enabled
  const form = useWrite({
    save: async () =>
      afterApplied(await updateOriginationUrl(url.region, url.trunkSid, url.sid, { enabled }), (saved) =>
        showUrl(client, instance, saved),
      ),
    invalidates: [trunkQueries.originationUrls(url.region, url.trunkSid).queryKey],
    what: `${enabled ? 'Enabling' : 'Disabling'} ${name}`,
    savedSentence: `${name} is ${enabled ? 'enabled' : 'disabled'} in ${regionLabel(url.region)}`,
  })
  const pending = form.phase !== 'editing'
  const toggle = () => (isLastEnabled && url.enabled ? open({ uri: url.sid, ask: 'disable' }) : form.submit())
  return (
    <>
      <tr
        className={`group/row max-md:flex max-md:flex-wrap max-md:items-center max-md:gap-x-3 max-md:gap-y-1 max-md:border-b max-md:border-line max-md:px-3 max-md:py-2.5 ${step === null ? 'text-text-3' : ''}`}
      >
        <td className={`${cell} max-md:order-4 max-md:text-text`}>{order}</td>
        <th
          scope="row"
          className={`${cell} text-left font-normal max-md:order-1 max-md:min-w-0 max-md:basis-[calc(100%-160px)]`}
        >
          <span className="flex items-center gap-1">
            <SipUrlText sipUrl={url.sipUrl} />
            <CopyButton text={url.sipUrl} what={`origination URI ${url.friendlyName}`} />
          </span>
          <span className="block type-small wrap-anywhere text-text-3">{url.friendlyName}</span>
        </th>
        <td data-label="Priority" className={`${fact} text-right tabular-nums`}>
          {url.priority}
        </td>
        <td data-label="Weight" className={`${fact} text-right tabular-nums`}>
          {url.weight}
        </td>
        <td data-label="Share" className={fact}>
          {share === null ? <NoShare /> : <Share of={share} later={step !== 1} />}
        </td>
        <td data-label="Edge" className={fact}>
          <EdgeOf sipUrl={url.sipUrl} />
        </td>
        <td className={`${cell} max-md:order-2`}>
          <Switch checked={pending ? !url.enabled : url.enabled} aria-busy={pending} onChange={toggle}>
            <span className="sr-only">Enabled: {name}</span>
            {pending && <Spinner />}
            {pending && (
              <span className="type-small text-text-2 max-md:sr-only">
                {url.enabled ? 'Turning off…' : 'Turning on…'}
              </span>
            )}
          </Switch>
        </td>
        <td className={`${cell} text-right whitespace-nowrap max-md:order-3`}>
          <IconButton icon={Pencil} size="sm" label={`Edit ${name}`} onClick={() => open({ uri: url.sid })} />
          <IconButton
            icon={Trash2}
            size="sm"
            label={`Delete ${name}`}
            onClick={() => open({ uri: url.sid, ask: 'delete' })}
          />
        </td>
      </tr>
      {form.failure && (
        <tr>
          <td colSpan={8} className="border-b border-line p-2">
            <FormFailurePanel failure={form.failure} what={form.what} busy={pending} onAgain={form.submit} />
          </td>
        </tr>
      )}
    </>
  )
}

const NoShare = () => (
  <>
    <span aria-hidden>–</span>
    <span className="sr-only">none</span>
  </>
)

type ShareProps = { readonly of: DistributionRow<OriginationUrl>; readonly later: boolean }

function Share({ of, later }: ShareProps) {
  return (
    <span className="inline-flex items-center gap-2">
      <span
        aria-hidden
        className="h-1.5 flex-none rounded-[2px] bg-text-3 max-md:hidden"
        style={{ width: `${Math.max(of.share * 80, 2)}px` }}
      />
      <span className="whitespace-nowrap">
        {percentText(of)} {later && <span className="text-text-3">then</span>}
      </span>
    </span>
  )
}

function EdgeOf({ sipUrl }: { readonly sipUrl: string }) {
  const asked = edgeOf(parseSipUri(sipUrl)) ?? ''
  const edge = findEdge(asked)
  if (edge) return edge.id.endsWith('-ix') ? `${edge.city} Interconnect` : edge.city
  if (asked === '') return <span className="text-text-3">Not set</span>
  return <span className="wrap-anywhere text-warn-ink">“{asked}” is not an edge</span>
}
