import { useState } from 'react'
import type { E164 } from '../../../domain/base/e164.ts'
import type { TrunkFacts } from '../../../domain/account/facts.ts'
import { type RegionCode, regionLabel } from '../../../domain/base/region.ts'
import type { TrunkInstance } from '../../../domain/account/trunk-instance.ts'
import { LeaveDialog } from '../../../forms/leave-dialog.tsx'
import { useLeaveGuard } from '../../../forms/use-leave-guard.ts'
import { useCloseDialog } from '../../../forms/use-url-dialog.ts'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { DialogButtons } from '../../../ui/dialog-buttons.tsx'
import { openerOf } from '../../../ui/opener.ts'
import { ReasonedButton } from '../../../ui/reasoned-button.tsx'
import type { AccountLists } from '../../../account/use-account-lists.ts'
import { useNameOfTrunk } from '../../../account/use-name-of-trunk.ts'
import { AnsweredElsewhere } from './answered-elsewhere.tsx'
import { AssociationRun } from './association-run.tsx'
import { CallsThatFail, TakenNumbers } from './association-warnings.tsx'
import { actionOf, isTaken, titleOf } from './association-text.ts'
import { type AssociationMode, type Candidate, candidatesOf } from '../../../account/candidates.ts'
import { PickNumbers } from './pick-numbers.tsx'

type Props = {
  readonly mode: AssociationMode
  /** The number of the row that opened the dialog; picked at the start. */
  readonly first: string | undefined
  readonly region: RegionCode
  readonly instance: TrunkInstance
  readonly facts: TrunkFacts
  readonly lists: AccountLists
}

/** Picks numbers, warns of what they leave and which calls would fail, and writes each with its own result. */
export function AssociationDialog(props: Props) {
  const { mode, first, region, instance, facts, lists } = props
  const [picked, setPicked] = useState<ReadonlySet<E164>>(
    () => new Set([...lists.configurations.keys()].filter((number) => number === first)),
  )
  const [agreed, setAgreed] = useState(false)
  const [sent, setSent] = useState<readonly Candidate[] | null>(null)
  const nameOfTrunk = useNameOfTrunk()
  const [begun] = useState(picked)
  const isChanged = picked.size !== begun.size || [...picked].some((number) => !begun.has(number))
  const guard = useLeaveGuard(sent === null && isChanged)
  const closeDialog = useCloseDialog()
  const close = () => guard.leaveFor(closeDialog)
  const shared = { mode, region, trunkSid: instance.sid, nameOfTrunk }
  if (sent) return <AssociationRun {...shared} picked={sent} />

  const candidates = candidatesOf({ ...shared, configurations: lists.configurations })
  const chosen = candidates.filter(({ number }) => picked.has(number))
  const pick = (numbers: readonly E164[], isPicked: boolean) => {
    const next = new Set(picked)
    for (const number of numbers) {
      if (isPicked) next.add(number)
      else next.delete(number)
    }
    setPicked(next)
    setAgreed(false)
  }
  return (
    <>
      <Dialog
        open
        returnFocusTo={openerOf('associate')}
        onClose={close}
        title={titleOf(mode, region)}
        description={
          mode === 'associate'
            ? `Associating does not re-route. Calls follow the number’s own route and reach this trunk once it is routed to ${regionLabel(region)}.`
            : 'The numbers stay in the account and keep their routes.'
        }
        footer={
          <DialogButtons>
            <Button onClick={close}>Cancel</Button>
            <ReasonedButton
              variant="primary"
              disabledReason={reasonAgainst(chosen, mode, agreed)}
              onClick={() => setSent(chosen)}
            >
              {chosen.length === 0 ? (mode === 'associate' ? 'Associate' : 'Remove') : actionOf(mode, chosen.length)}
            </ReasonedButton>
          </DialogButtons>
        }
      >
        <PickNumbers
          label={mode === 'associate' ? 'Numbers in the account' : 'Numbers on this trunk'}
          candidates={candidates}
          picked={picked}
          onPick={pick}
          nameOfTrunk={nameOfTrunk}
          answering={mode === 'associate' ? { trunk: facts.trunk, region, configurations: lists.configurations } : null}
        />
        {mode === 'associate' && <TakenNumbers {...shared} picked={chosen} agreed={agreed} onAgree={setAgreed} />}
        {mode === 'associate' && (
          <AnsweredElsewhere
            picked={chosen}
            trunk={facts.trunk}
            region={region}
            configurations={lists.configurations}
            nameOfTrunk={nameOfTrunk}
          />
        )}
        {mode === 'remove' && <CallsThatFail picked={chosen} region={region} numbers={facts.numbers} />}
      </Dialog>
      <LeaveDialog guard={guard} leaves="typed" labels={['Numbers picked']} />
    </>
  )
}

function reasonAgainst(chosen: readonly Candidate[], mode: AssociationMode, agreed: boolean): string | undefined {
  if (chosen.length === 0) return 'Pick at least one number'
  if (mode === 'associate' && !agreed && chosen.some(isTaken)) return 'Confirm first that you take the numbers'
  return undefined
}
