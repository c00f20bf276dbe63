import { useQuery } from '@tanstack/react-query'
import { regionLabel } from '../../domain/base/region.ts'
import type { TerminationArrival } from '../../domain/verdict/termination-arrival.ts'
import type { TrunkInstance } from '../../domain/account/trunk-instance.ts'
import { useCloseDialog } from '../../forms/use-url-dialog.ts'
import { ApiErrorPanel } from '../../shared/api-error-panel.tsx'
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

/** Attaches one of the Region's lists, or a new one. It needs the Region's lists, and what is attached. */
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
      {lists.error && (
        <div role="alert">
          <ApiErrorPanel
            error={lists.error}
            what={`Reading the ${many} of ${regionLabel(region)}`}
            onRetry={() => void lists.refetch()}
            retrying={lists.isFetching}
          />
        </div>
      )}
      {attached.failed && attached.lists === undefined && (
        <p role="alert">
          What is attached in {regionLabel(region)} could not be read: which lists can be attached is not known.{' '}
          <Button size="sm" busy={attached.fetching} onClick={attached.retry}>
            Retry
          </Button>
        </p>
      )}
      {!lists.error && !attached.failed && (
        <p aria-busy="true">
          Reading the {many} of {regionLabel(region)}. <Skeleton width={60} />
        </p>
      )}
    </Dialog>
  )
}
