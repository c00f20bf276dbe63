import { useSearch } from '@tanstack/react-router'
import { paths } from '../../../paths/paths.ts'
import type { OriginationUrl } from '../../../domain/account/origination-url.ts'
import type { TrunkInstance } from '../../../domain/account/trunk-instance.ts'
import type { TrunkReading } from '../../../account/use-trunk-facts.ts'
import { lazyDialog, usePreload } from '../../../ui/lazy-part.tsx'

const UrlDialog = lazyDialog(async () => (await import('./url-dialog.tsx')).UrlDialog)
const ReorderDialog = lazyDialog(async () => (await import('./reorder-dialog.tsx')).ReorderDialog)
const LossDialog = lazyDialog(async () => (await import('./loss-dialog.tsx')).LossDialog)

type Props = {
  readonly instance: TrunkInstance
  readonly urls: readonly OriginationUrl[]
  readonly reading: TrunkReading
}

/** The dialog that the address asks for: `?uri=new`, `?uri=order`, `?uri=OU…`, or `?uri=OU…&ask=delete`. */
export function OriginationDialogs({ instance, urls, reading }: Props) {
  const { uri, ask } = useSearch({ from: paths.trunkTab })
  usePreload(UrlDialog, ReorderDialog, LossDialog)

  if (uri === undefined) return null
  if (uri === 'order') return <ReorderDialog key={enabledSids(urls)} instance={instance} urls={urls} />
  if (ask === 'delete' || ask === 'disable') {
    return <LossDialog key={`${uri} ${ask}`} sid={uri} ask={ask} instance={instance} urls={urls} reading={reading} />
  }
  return <UrlDialog key={`${instance.sid} ${uri}`} sid={uri} instance={instance} urls={urls} />
}

/** If the enabled URIs change, the form starts again from its draft. */
const enabledSids = (urls: readonly OriginationUrl[]): string =>
  urls
    .flatMap(({ enabled, sid }) => (enabled ? sid : []))
    .toSorted()
    .join(' ')
