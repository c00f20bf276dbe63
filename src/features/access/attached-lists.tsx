import { useSearch } from '@tanstack/react-router'
import { paths } from '../../paths/paths.ts'
import type { TrunkFacts } from '../../domain/account/facts.ts'
import { terminationArrival } from '../../domain/verdict/termination-arrival.ts'
import type { TrunkInstance } from '../../domain/account/trunk-instance.ts'
import { parseAccessListKind } from '../../account/access-list-kind.ts'
import { AttachedCard } from './attached-card.tsx'
import { useAttachedLists } from './use-attached-lists.ts'
import { lazyDialog, usePreload } from '../../ui/lazy-part.tsx'

const AttachDialog = lazyDialog(async () => (await import('./attach-dialog.tsx')).AttachDialog)
const DetachDialog = lazyDialog(async () => (await import('./detach-dialog.tsx')).DetachDialog)

type Props = { readonly instance: TrunkInstance; readonly facts: TrunkFacts }

/** The lists that decide who may send calls to an instance, and the dialogs that attach and detach them. */
export function AttachedLists({ instance, facts }: Props) {
  const readings = useAttachedLists(instance)
  const arrival = terminationArrival(facts, instance.region)
  const { attach, detach } = useSearch({ from: paths.trunkTab })
  const kind = attach === undefined ? undefined : parseAccessListKind(attach)
  const shared = { instance, readings, arrival }
  usePreload(AttachDialog, DetachDialog)

  return (
    <>
      <div className="grid grid-cols-2 gap-4 *:flex *:flex-col max-md:gap-3 max-[1000px]:grid-cols-1">
        <AttachedCard {...shared} kind="ip-access-control-lists" />
        <AttachedCard {...shared} kind="credential-lists" />
      </div>
      {kind && <AttachDialog key={`${instance.sid} ${kind}`} {...shared} kind={kind} />}
      {detach !== undefined && <DetachDialog key={`${instance.sid} ${detach}`} {...shared} sid={detach} />}
    </>
  )
}
