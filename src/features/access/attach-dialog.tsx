import { useQuery } from '@tanstack/react-query'
import { regionLabel } from '../../domain/base/region.ts'
import type { TerminationArrival } from '../../domain/verdict/termination-arrival.ts'
import type { TrunkInstance } from '../../domain/account/trunk-instance.ts'
import { useCloseDialog } from '../../forms/use-url-dialog.ts'
import { QueryFailure } from '../../shared/query-failure.tsx'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { DialogButtons } from '../../ui/dialog-buttons.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { type AccessListKind, accessListWords } from '../../account/access-list-kind.ts'
import { accessListQueries } from '../../account/access-list-queries.ts'
import { AttachListForm } from './attach-list-form.tsx'
import type { AttachedReadings } from './use-attached-lists.ts'

type Props = {
  readonly instance: TrunkInstance
  readonly kind: AccessListKind
  readonly readings: AttachedReadings
  readonly arrival: TerminationArrival
}

/** Attaches an existing or a new list, once the Region's lists and the attached ones have loaded. */
export function AttachDialog(props: Props) {
  const { instance, kind, readings } = props
  const { region } = instance
  const { one, many } = accessListWords[kind]
  const close = useCloseDialog()
  const lists = useQuery(accessListQueries.lists(region, kind))
  const attached = readings[kind]
  if (lists.data && attached.lists) return <AttachListForm {...props} lists={lists.data} attached={attached.lists} />
  return (
    <Dialog
      open
      onClose={close}
      title={`Attach ${one === 'credential list' ? 'a' : 'an'} ${one}`}
      footer={
        <DialogButtons>
          <Button data-initial-focus onClick={close}>
            Cancel
          </Button>
        </DialogButtons>
      }
    >
      <QueryFailure query={lists} what={`Loading the ${many} in ${regionLabel(region)}`} />
      {attached.failed && attached.lists === undefined && (
        <p role="alert">
          Could not load the lists attached in {regionLabel(region)}, so the console cannot offer lists to attach.{' '}
          <Button size="sm" busy={attached.fetching} onClick={attached.retry}>
            Retry
          </Button>
        </p>
      )}
      {!lists.error && !attached.failed && (
        <p aria-busy="true">
          Loading the {many} in {regionLabel(region)}. <Skeleton width={60} />
        </p>
      )}
    </Dialog>
  )
}
