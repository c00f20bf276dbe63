import { useQueries } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { paths } from '../../paths/paths.ts'
import { type RegionCode, regionCodes, regionLabel } from '../../domain/base/region.ts'
import { andWords, orWords } from '../../domain/base/sentence-text.ts'
import { ApiErrorPanel } from '../../shared/api-error-panel.tsx'
import { buttonClass } from '../../ui/button-class.ts'
import { Skeleton } from '../../ui/skeleton.tsx'
import type { AccessAddress } from './access-address.tsx'
import { PageMessage } from '../../ui/page-message.tsx'
import { type AccessListKind, accessListKinds, accessListWords } from '../../account/access-list-kind.ts'
import { accessListQueries } from '../../account/access-list-queries.ts'

type Place = { readonly region: RegionCode; readonly kind: AccessListKind }

/** Looks for the SID in every Region and as either kind: a SID of another Region returns 404 here. */
export function ListElsewhere({ region, kind, sid }: AccessAddress & { readonly sid: string }) {
  const places = accessListKinds.flatMap((one) => regionCodes.map((code): Place => ({ region: code, kind: one })))
  const readings = useQueries({ queries: places.map((place) => accessListQueries.lists(place.region, place.kind)) })
  const found = places.flatMap((place, at) => {
    const list = readings[at]?.data?.find((one) => one.sid === sid)
    return list ? [{ ...place, friendlyName: list.friendlyName }] : []
  })[0]
  const failed = readings.filter(({ error, data }) => error !== null && data === undefined)
  const notRead = regionCodes.filter((code) =>
    places.some((place, at) => place.region === code && readings[at]?.data === undefined),
  )
  const { one } = accessListWords[kind]
  if (found) {
    return (
      <PageMessage title={found.friendlyName}>
        <p>
          {found.kind === kind
            ? `This list is in ${regionLabel(found.region)}. A SID works in one Region only: ${regionLabel(region)} has no list with it.`
            : `This is one of the ${accessListWords[found.kind].title} in ${regionLabel(found.region)}.`}
        </p>
        <p className="type-mono break-all text-text-2">{sid}</p>
        <Link
          to={paths.accessList}
          params={{ region: found.region, kind: found.kind, sid }}
          className={buttonClass({ variant: 'primary' })}
        >
          Open it in {regionLabel(found.region)}
        </Link>
      </PageMessage>
    )
  }
  if (readings.some(({ isFetching, data }) => isFetching && data === undefined)) {
    return (
      <PageMessage title={`Looking for this ${one}`}>
        <p aria-busy="true">
          {regionLabel(region)} has no list with this SID. Checking the other Regions. <Skeleton width={60} />
        </p>
      </PageMessage>
    )
  }
  return (
    <PageMessage title={`No such ${one}`}>
      <p>
        No list has the SID <span className="type-mono break-all">{sid}</span> in{' '}
        {orWords(regionCodes.filter((code) => !notRead.includes(code)).map(regionLabel))}.
      </p>
      {notRead.length > 0 && <p>{andWords(notRead.map(regionLabel))} did not load: the list may be there.</p>}
      {failed.map(({ error, refetch }, at) => (
        <ApiErrorPanel
          // One for each Region and kind, in a fixed order.
          // oxlint-disable-next-line react/no-array-index-key
          key={at}
          error={error ?? new Error('Not loaded')}
          what="Looking for the list"
          onRetry={() => void refetch()}
        />
      ))}
      <Link to={paths.accessLists} params={{ region, kind }} className={buttonClass({ variant: 'primary' })}>
        {accessListWords[kind].title} in {regionLabel(region)}
      </Link>
    </PageMessage>
  )
}
