import { type RegionCode, regionLabel } from '../../domain/base/region.ts'
import { CopyButton } from '../../ui/copy-button.tsx'
import { SidText } from '../../ui/sid-text.tsx'
import { UriText } from '../../ui/uri-text.tsx'
import { RegionSwitcher } from './region-switcher.tsx'
import type { TrunkReading } from '../../account/use-trunk-facts.ts'
import type { TrunkTab } from '../../paths/trunk-tab.ts'
import { PageHeader } from '../../ui/page-header.tsx'

type Props = { readonly region: RegionCode; readonly tab: TrunkTab; readonly reading: TrunkReading }

export function TrunkHeader({ region, tab, reading }: Props) {
  const { trunk } = reading.facts
  const instance = trunk.instances[region]
  return (
    <PageHeader
      title={trunk.name}
      about={
        <div className="flex min-w-0 flex-wrap items-center gap-x-1">
          {trunk.domainName === null ? (
            <span className="text-text-3">No domain name: no calls from a PBX</span>
          ) : (
            <span className="flex min-w-0 items-center gap-1">
              <UriText uri={trunk.domainName} size="body" />
              <CopyButton text={trunk.domainName} what="Termination URI" />
            </span>
          )}
          {instance && (
            <span className="contents max-lg:hidden">
              <span aria-hidden className="px-1.5 text-line-control">
                /
              </span>
              <SidText sid={instance.sid} what={`trunk SID in ${regionLabel(region)}`} />
            </span>
          )}
        </div>
      }
      beside={<RegionSwitcher tab={tab} reading={reading} />}
    />
  )
}
