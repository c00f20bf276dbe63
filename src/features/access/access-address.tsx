import { Link } from '@tanstack/react-router'
import { paths } from '../../paths/paths.ts'
import { type RegionCode, regionCodes, regionLabel, regionOfUrl } from '../../domain/base/region.ts'
import { buttonClass } from '../../ui/button-class.ts'
import {
  type AccessListKind,
  accessListKinds,
  accessListWords,
  parseAccessListKind,
} from '../../account/access-list-kind.ts'
import { PageMessage } from '../../ui/page-message.tsx'

export type AccessAddress = { readonly region: RegionCode; readonly kind: AccessListKind }

export function parseAccessAddress(params: { readonly region: string; readonly kind: string }): AccessAddress | null {
  const region = regionOfUrl(params.region)
  const kind = parseAccessListKind(params.kind.toLowerCase())
  return region && kind ? { region, kind } : null
}

/** For a mistyped address: links to the pages that exist. */
export function BadAccessAddress({ region, kind }: { readonly region: string; readonly kind: string }) {
  const knownRegion = regionOfUrl(region)
  const knownKind = parseAccessListKind(kind.toLowerCase())
  return (
    <PageMessage title="No such page">
      <p>
        <span className="type-mono break-all">{`${region}/${kind}`}</span> is not an access list page. The Regions are
        us1, ie1 and au1; the lists are ip-access-control-lists and credential-lists.
      </p>
      <ul className="flex flex-wrap gap-2">
        {(knownRegion ? [knownRegion] : regionCodes).flatMap((code) =>
          (knownKind ? [knownKind] : accessListKinds).map((one) => (
            <li key={`${code} ${one}`}>
              <Link to={paths.accessLists} params={{ region: code, kind: one }} className={buttonClass()}>
                {accessListWords[one].title} in {regionLabel(code)}
              </Link>
            </li>
          )),
        )}
      </ul>
    </PageMessage>
  )
}
