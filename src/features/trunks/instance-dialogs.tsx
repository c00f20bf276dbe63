import { getRouteApi } from '@tanstack/react-router'
import { paths } from '../../paths/paths.ts'
import { type RegionCode, regionOfUrl } from '../../domain/base/region.ts'
import type { AccountLists } from '../../account/use-account-lists.ts'
import type { TrunkReading } from '../../account/use-trunk-facts.ts'
import { lazyDialog } from '../../ui/lazy-part.tsx'

const NewTrunkDialog = lazyDialog(async () => (await import('./new-trunk/new-trunk-dialog.tsx')).NewTrunkDialog)

const CopyDialog = lazyDialog(async () => (await import('./copy/copy-dialog.tsx')).CopyDialog)

const page = getRouteApi(paths.trunkTab)

type Props = { readonly reading: TrunkReading; readonly region: RegionCode; readonly lists: AccountLists }

/** The dialogs that create an instance of this trunk in the shown Region, if the address asks for them. */
export function InstanceDialogs({ reading, region, lists }: Props) {
  const { trunk, terminationRoute } = reading.facts
  const search = page.useSearch()
  const isMissing = trunk.instances[region] === undefined && lists.regionsRead.includes(region)
  const from = regionOfUrl(search.copy)
  return (
    <>
      {from && from !== region && trunk.instances[from] && trunk.domainName !== null && (
        <CopyDialog
          key={`${from} ${region} ${trunk.domainName}`}
          name={trunk.name}
          domainName={trunk.domainName}
          from={from}
          to={region}
          route={terminationRoute ?? undefined}
        />
      )}
      {search.new === region && isMissing && trunk.domainName !== null && !lists.pending && (
        <NewTrunkDialog region={region} of={trunk} lists={lists} />
      )}
    </>
  )
}
