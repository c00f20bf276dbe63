import { Link } from '@tanstack/react-router'
import { Plus } from 'lucide'
import { useId } from 'react'
import { paths } from '../../paths/paths.ts'
import { type RegionCode, regionLabel } from '../../domain/base/region.ts'
import type { TerminationArrival } from '../../domain/verdict/termination-arrival.ts'
import type { TrunkInstance } from '../../domain/account/trunk-instance.ts'
import { useOpenDialog } from '../../forms/use-url-dialog.ts'
import { Button } from '../../ui/button.tsx'
import { Card, CardHeader } from '../../ui/card.tsx'
import { CodedText } from '../../ui/coded-text.tsx'
import { Note } from '../../ui/note.tsx'
import { opens } from '../../ui/opener.ts'
import { RegionChip } from '../../ui/region-chip.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { Status } from '../../ui/status.tsx'
import { type AccessListKind, accessListWords, otherKindOf } from '../../account/access-list-kind.ts'
import { AttachedListRow } from './attached-list-row.tsx'
import { bothEnforced } from './attachment-text.ts'
import type { AttachedReadings } from './use-attached-lists.ts'

type Props = {
  readonly instance: TrunkInstance
  readonly kind: AccessListKind
  readonly readings: AttachedReadings
  readonly arrival: TerminationArrival
}

/** The lists of one kind attached to an instance, and the callers they allow. */
export function AttachedCard({ instance, kind, readings, arrival }: Props) {
  const { region } = instance
  const titleId = useId()
  const open = useOpenDialog()
  const { title, one, many } = accessListWords[kind]
  const { lists, failed, fetching, retry } = readings[kind]
  const others = readings[otherKindOf(kind)].lists
  return (
    <Card id={kind === 'credential-lists' ? kind : 'access-lists'} labelledBy={titleId}>
      <CardHeader
        title={title}
        titleId={titleId}
        beside={<RegionChip region={region} />}
        actions={
          <Button
            size="sm"
            icon={Plus}
            {...opens(`attach ${kind}`)}
            aria-label={`Attach list… (${one})`}
            onClick={() => open({ attach: kind })}
          >
            Attach list…
          </Button>
        }
      />
      {lists && lists.length > 0 && others && others.length > 0 && (
        <Note lead="Both are enforced:">{bothEnforced}</Note>
      )}
      {lists === undefined && !failed && (
        <p aria-busy="true" className="px-4 py-3 max-md:px-3">
          <Skeleton width={160} />
          <span className="sr-only">Loading the attached lists</span>
        </p>
      )}
      {failed && (
        <div
          className={`flex flex-wrap items-center gap-x-3 gap-y-1 px-4 py-2 max-md:px-3 ${lists && lists.length > 0 ? 'border-b border-line' : ''}`}
        >
          <Status tone="warn" small>
            {lists === undefined
              ? `Could not load the attached lists in ${regionLabel(region)}.`
              : `Could not load the lists’ entries in ${regionLabel(region)}.`}
          </Status>
          <Button size="sm" busy={fetching} onClick={retry} aria-label={`Retry loading the attached ${many}`}>
            Retry
          </Button>
        </div>
      )}
      {lists?.length === 0 && (
        <p className="px-4 py-3 text-text-3 max-md:px-3">
          <NoneAttached kind={kind} region={region} others={others} arrival={arrival} />
        </p>
      )}
      {lists !== undefined && lists.length > 0 && (
        <ul>
          {lists.map((list) => (
            <AttachedListRow key={list.sid} list={list} onDetach={() => open({ detach: list.sid })} />
          ))}
        </ul>
      )}
      <p className="mt-auto border-t border-line px-4 py-2 type-small text-text-3 max-md:px-3">
        <Link
          to={paths.accessLists}
          params={{ region, kind }}
          className="underline decoration-line-control hover:text-text"
        >
          All {many} in {regionLabel(region)}
        </Link>
      </p>
    </Card>
  )
}

type NoneProps = {
  readonly kind: AccessListKind
  readonly region: RegionCode
  readonly others: readonly unknown[] | undefined
  readonly arrival: TerminationArrival
}

function NoneAttached({ kind, region, others, arrival }: NoneProps) {
  if (others === undefined) return 'None attached.'
  if (others.length > 0) {
    const checked = kind === 'credential-lists' ? 'user names' : 'addresses'
    return `None attached: ${regionLabel(region)} does not check ${checked}.`
  }
  if (arrival !== 'here')
    return <CodedText>No list of either kind is attached: every call would be refused (32200).</CodedText>
  return <Status tone="bad">No list of either kind is attached: every call is refused (32200).</Status>
}
