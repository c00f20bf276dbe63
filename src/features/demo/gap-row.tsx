import { useMutation } from '@tanstack/react-query'
import { Hammer, Undo2 } from 'lucide'
import type { RegionCode } from '../../domain/base/region.ts'
import { announce } from '../../ui/announce.ts'
import { CodedText } from '../../ui/coded-text.tsx'
import { ReasonedButton } from '../../ui/reasoned-button.tsx'
import { Status } from '../../ui/status.tsx'
import type { GapItem } from './gap-item.ts'
import { gapEffects, gapTitles, itemWords, nothingToBreak, notRestored } from './gap-text.ts'
import { type GapPlan, makeGap, undoGap } from './gaps.ts'

type Props = {
  readonly plan: GapPlan
  readonly region: RegionCode
  readonly trunk: string
  /** What is removed now and can be restored. */
  readonly broken: readonly GapItem[]
}

export function GapRow({ plan, region, trunk, broken }: Props) {
  const { kind } = plan
  const isBroken = broken.length > 0
  const change = useMutation({
    // Reads the kind from the click: when the change ends, the row already shows the opposite.
    mutationFn: (undoes: boolean) => (undoes ? undoGap({ kind, region, trunk }) : makeGap(plan)),
    onSuccess: (_, undoes) => announce(undoes ? `Undone: ${gapTitles[kind]}` : `Done: ${gapTitles[kind]}`),
  })
  const reason = isBroken ? undefined : nothingToBreak(plan)
  const items = (isBroken ? broken : plan.items).map(itemWords).join(', ')
  return (
    <li className="flex items-start gap-3 rounded-control border border-line bg-raised px-4 py-3 max-md:flex-col max-md:px-3">
      <div className="grid min-w-0 flex-1 gap-0.5">
        <h2 className="type-card-title">{gapTitles[kind]}</h2>
        {items !== '' && <p className="type-mono wrap-anywhere text-text-2">{items}</p>}
        {isBroken ? (
          <Status tone="warn" small>
            Broken from this browser. {gapEffects[kind]}
          </Status>
        ) : (
          <p className="type-small text-text-2">
            <CodedText>{reason ?? gapEffects[kind]}</CodedText> {reason === undefined && notRestored[kind]}
          </p>
        )}
        {change.error && (
          <Status tone="bad" small>
            {isBroken ? 'Undo did not finish' : 'The change did not finish'}: {change.error.message}
          </Status>
        )}
      </div>
      <ReasonedButton
        size="sm"
        icon={isBroken ? Undo2 : Hammer}
        busy={change.isPending}
        disabledReason={reason}
        aria-label={isBroken ? `Undo: ${gapTitles[kind]}` : `Break it: ${gapTitles[kind]}`}
        onClick={() => change.mutate(isBroken)}
      >
        {isBroken ? 'Undo' : 'Break it'}
      </ReasonedButton>
    </li>
  )
}
