import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { detachEffect } from '../../domain/access/attachment-effect.ts'
import { regionLabel } from '../../domain/base/region.ts'
import type { TerminationArrival } from '../../domain/verdict/termination-arrival.ts'
import type { TrunkInstance } from '../../domain/account/trunk-instance.ts'
import { FormDialog } from '../../forms/form-dialog.tsx'
import { useWrite } from '../../forms/use-form.tsx'
import { useCloseDialog } from '../../forms/use-url-dialog.ts'
import { mapWrite } from '../../twilio/map-write.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { DialogButtons } from '../../ui/dialog-buttons.tsx'
import { Note } from '../../ui/note.tsx'
import { openerOf } from '../../ui/opener.ts'
import { SubjectInRegion } from '../../ui/subject-in-region.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { accessListKinds, accessListWords, authTypeOf } from '../../account/access-list-kind.ts'
import { accessQueries } from '../../account/access-queries.ts'
import { accessListKeys } from '../../account/access-list-keys.ts'
import { arrivalWords, detachWords } from './attachment-text.ts'
import { detachList } from '../../twilio/attached-list-writes.ts'
import { type AttachedList, type AttachedReadings, attachmentsOf } from './use-attached-lists.ts'

type Props = {
  readonly instance: TrunkInstance
  readonly sid: string
  readonly readings: AttachedReadings
  readonly arrival: TerminationArrival
}

/** Asks before a list is detached, and says which calls that refuses or allows. */
export function DetachDialog({ sid, ...shared }: Props) {
  const { instance, readings } = shared
  // Keep the list after the trunk has lost it, so the dialog can report the result.
  const [first, setFirst] = useState<AttachedList>()
  const found = accessListKinds.flatMap((kind) => readings[kind].lists ?? []).find((list) => list.sid === sid)
  if (first === undefined && found) setFirst(found)
  const list = found ?? first
  const close = useCloseDialog()
  if (list) return <Asked {...shared} list={list} isAttached={found !== undefined} />
  const where = regionLabel(instance.region)
  const isReading = accessListKinds.some((kind) => readings[kind].lists === undefined && readings[kind].fetching)
  const isRead = accessListKinds.every((kind) => readings[kind].lists !== undefined)
  return (
    <Dialog
      open
      onClose={close}
      title={isReading ? 'Detach a list' : isRead ? 'This list is not attached' : 'Could not load the attached lists'}
      footer={
        <DialogButtons>
          <Button variant="primary" data-initial-focus onClick={close}>
            Close
          </Button>
        </DialogButtons>
      }
    >
      {isReading ? (
        <p aria-busy="true">
          Loading the lists attached in {where}. <Skeleton width={60} />
        </p>
      ) : (
        <p>
          {isRead
            ? `No list with this SID is attached to the trunk in ${where}. It may have been detached since.`
            : `${where} did not return the trunk’s attached lists.`}{' '}
          <span className="type-mono break-all text-text-2">{sid}</span>
        </p>
      )}
    </Dialog>
  )
}

type AskedProps = Omit<Props, 'sid'> & { readonly list: AttachedList; readonly isAttached: boolean }

function Asked({ instance, list, isAttached, readings, arrival }: AskedProps) {
  const { region, kind, friendlyName } = list
  const client = useQueryClient()
  const { one } = accessListWords[kind]
  const where = regionLabel(region)
  const form = useWrite({
    save: async () =>
      mapWrite(await detachList(instance.sid, list), () => {
        // Remove the row at once, so that focus does not return to it.
        client.setQueriesData<readonly { readonly sid: string }[]>(
          { queryKey: [...accessQueries.key(region, kind), instance.sid] },
          (lists) => lists?.filter(({ sid }) => sid !== list.sid),
        )
      }),
    invalidates: accessListKeys.attached(region, kind, instance.sid),
    what: `Detaching ${friendlyName}`,
    savedSentence: `${friendlyName} detached in ${where}`,
  })
  const [before] = useState(readings)
  const effect = detachEffect(attachmentsOf(isAttached ? readings : before), authTypeOf(kind), list.sid)
  const { tone, lead, text } = detachWords(effect, { kind, region, arrival })
  return (
    <FormDialog
      form={form}
      title={`Detach ${friendlyName}?`}
      description={<SubjectInRegion region={region}>{one}</SubjectInRegion>}
      save={`Detach in ${where}`}
      returnFocusTo={openerOf(`attach ${kind}`)}
    >
      <Note shape="box" tone={tone} lead={lead}>
        {text}
      </Note>
      <p>{arrivalWords({ arrival, region })}</p>
      <p className="text-text-2">
        The list stays in {where} and on other trunks that use it. You can attach it here again. Calls in progress:
        Twilio does not document what happens to them.
      </p>
    </FormDialog>
  )
}
