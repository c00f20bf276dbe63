import { useEffect, useEffectEvent } from 'react'
import type { RegionCode } from '../../../domain/base/region.ts'
import { regionLabel } from '../../../domain/base/region.ts'
import type { TrunkSid } from '../../../domain/base/sid.ts'
import { countOf } from '../../../forms/item-run.ts'
import { ItemStateText } from '../../../forms/item-state-text.tsx'
import { useItemRun } from '../../../forms/use-item-run.ts'
import { useCloseDialog } from '../../../forms/use-url-dialog.ts'
import { numberQueries } from '../../../account/number-queries.ts'
import { counted } from '../../../domain/verdict/words.ts'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { DialogButtons } from '../../../ui/dialog-buttons.tsx'
import { openerOf } from '../../../ui/opener.ts'
import { PhoneText } from '../../../ui/phone-text.tsx'
import { ReasonedButton } from '../../../ui/reasoned-button.tsx'
import type { NameOfTrunk } from '../../../account/trunk-name-queries.ts'
import { titleOf } from './association-words.ts'
import type { AssociationMode, Candidate } from '../../../account/candidates.ts'
import { writeAssociation } from '../../../account/write-association.ts'

type Given = {
  readonly mode: AssociationMode
  readonly region: RegionCode
  readonly trunkSid: TrunkSid
  readonly picked: readonly Candidate[]
  readonly nameOfTrunk: NameOfTrunk
}

/** The writes of what was picked, each with its own result. */
function useAssociationRun(given: Given) {
  const { mode, region, picked } = given
  const done = mode === 'associate' ? 'associated' : 'removed'
  return useItemRun({
    items: picked.map((candidate) => ({ key: candidate.number, run: () => writeAssociation(candidate, given) })),
    invalidates: [numberQueries.configurations(region).queryKey],
    endSentence: (applied) => `${applied} of ${counted(picked.length, 'number')} ${done} in ${regionLabel(region)}`,
  })
}

/** The run in its dialog, which stays until it has ended; what failed can be run again. */
export function AssociationProgress(given: Given) {
  const { mode, region, picked } = given
  const run = useAssociationRun(given)
  const close = useCloseDialog()
  const { start } = run
  const left = run.running ? 0 : countOf(run, ['refused', 'not-applied', 'unknown', 'not-read', 'broken'])

  const begin = useEffectEvent(start)
  // Outside React: the API. Begun once; a second start of a run that is under way does nothing.
  useEffect(() => begin(), [])

  return (
    <Dialog
      open
      onClose={close}
      dismissible={!run.running}
      returnFocusTo={openerOf('associate')}
      title={titleOf(mode, region)}
      footer={
        <DialogButtons>
          {left > 0 && <Button onClick={start}>Retry {left} failed</Button>}
          <ReasonedButton
            data-initial-focus
            variant="primary"
            busy={run.running}
            disabledReason={run.running ? 'The numbers are being written' : undefined}
            onClick={close}
          >
            Close
          </ReasonedButton>
        </DialogButtons>
      }
    >
      <Results mode={mode} picked={picked} run={run} left={left} />
    </Dialog>
  )
}

type Props = Pick<Given, 'mode' | 'picked'> & {
  readonly run: ReturnType<typeof useAssociationRun>
  readonly left: number
}

function Results({ mode, picked, run, left }: Props) {
  const done = mode === 'associate' ? 'Associated' : 'Removed'
  return (
    <>
      <p className="font-strong">
        {countOf(run, ['applied'])} of {counted(picked.length, 'number')} {done.toLowerCase()}
        {left > 0 && `, ${left} failed`}
      </p>
      <ul aria-label="Results" className="grid rounded-control border border-line">
        {picked.map(({ number, friendlyName }) => {
          const state = run.states.get(number) ?? { kind: 'waiting' }
          return (
            <li
              key={number}
              className="grid min-h-10 items-center gap-x-3 border-b border-line px-3 py-1.5 last:border-b-0 md:grid-cols-[10rem_1fr_2fr]"
            >
              <PhoneText number={number} size="body" />
              <span className="truncate">{friendlyName}</span>
              <ItemStateText
                state={state}
                done={done}
                what={`${mode === 'associate' ? 'Associating' : 'Removing'} ${number}`}
              />
            </li>
          )
        })}
      </ul>
    </>
  )
}
