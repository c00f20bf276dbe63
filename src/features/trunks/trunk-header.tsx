import { type RegionCode, regionLabel } from '../../domain/base/region.ts'
import { CopyButton } from '../../ui/copy-button.tsx'
import { SidText } from '../../ui/sid-text.tsx'
import { UriText } from '../../ui/uri-text.tsx'
import { RegionSwitcher } from './region-switcher.tsx'
import type { TrunkReading } from '../../account/use-trunk-facts.ts'
import type { TrunkTab } from '../../paths/trunk-tab.ts'

type Props = { readonly region: RegionCode; readonly tab: TrunkTab; readonly reading: TrunkReading }

export function TrunkHeader({ region, tab, reading }: Props) {
  const { trunk } = reading.facts
  const instance = trunk.instances[region]
  return (
    <div className="flex flex-none items-center gap-6 px-6 pt-4 pb-3.5 max-[1000px]:flex-col max-[1000px]:items-stretch max-[1000px]:gap-3 max-md:px-4 max-md:py-3">
      <div className="min-w-0 flex-1">
        <h1 className="type-title wrap-anywhere outline-none max-md:text-[20px] max-md:leading-6">{trunk.name}</h1>
        <div className="mt-0.5 flex min-w-0 flex-wrap items-center gap-x-1 text-text-2">
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
      </div>
      <RegionSwitcher tab={tab} reading={reading} />
    </div>
  )
}
