import { useQuery } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { CopyPasswords } from '../../access/copy-passwords.tsx'
import { copyAll, type CopyChoices, copyParts, type CopyPlan } from '../../../domain/copy/copy-plan.ts'
import type { StepId } from '../../../domain/copy/copy-step.ts'
import type { DomainName } from '../../../domain/base/domain-name.ts'
import { planCopy } from '../../../domain/copy/plan-copy.ts'
import { type RegionCode, regionLabel } from '../../../domain/base/region.ts'
import type { Route } from '../../../domain/account/route.ts'
import { LeaveDialog } from '../../../forms/leave-dialog.tsx'
import { useLeaveGuard } from '../../../forms/use-leave-guard.ts'
import { useCloseDialog } from '../../../forms/use-url-dialog.ts'
import { counted } from '../../../domain/base/sentence-text.ts'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { DialogButtons } from '../../../ui/dialog-buttons.tsx'
import { Note } from '../../../ui/note.tsx'
import { ReasonedButton } from '../../../ui/reasoned-button.tsx'
import { Spinner } from '../../../ui/spinner.tsx'
import { ApiErrorPanel } from '../../../shared/api-error-panel.tsx'
import type { NameOfTrunk } from '../../../account/use-name-of-trunk.ts'
import { type CopySides, firstChoices, forPlan, newNameProblem, undecided, usersOf } from './copy-choices.ts'
import { CopyDecisions } from './copy-decisions.tsx'
import type { CopyDraft } from './copy-draft.ts'
import { CopyNotes } from './copy-notes.tsx'
import { CopyPlanList } from './copy-plan-list.tsx'
import { CopyTitle } from './copy-title.tsx'
import { readCopy } from './read-copy.ts'
import { reasonAgainstCopy } from './reason-against-copy.ts'

export type Reviewed = {
  readonly plan: CopyPlan
  readonly sides: CopySides
  readonly choices: CopyChoices
  readonly passwords: ReadonlyMap<StepId, string>
}

/** Which trunk is copied, between which Regions. */
export type CopyCase = {
  readonly name: string
  readonly domainName: DomainName
  readonly from: RegionCode
  readonly to: RegionCode
  /** Of the Termination URI; undefined if it has not loaded. */
  readonly route: Route | undefined
}

type Props = CopyCase & {
  readonly draft: CopyDraft | null
  /** The input of the run before this review, which did not finish. */
  readonly before: Reviewed | null
  readonly nameOfTrunk: NameOfTrunk
  readonly onCopy: (reviewed: Reviewed) => void
}

/** What a copy creates, leaves out and cannot do. Loads both Regions, and again before the copy begins. */
export function CopyReview(props: Props) {
  const { name, domainName, from, to, route, draft, before, nameOfTrunk, onCopy } = props
  const [ours] = useState(() => [...(draft?.listNames.values() ?? [])])
  const reading = useQuery({
    queryKey: ['copy', from, to, domainName, ours] as const,
    queryFn: ({ client, signal }) => readCopy(client, { domainName, from, to, listNames: ours }, signal),
    staleTime: 0,
    gcTime: 0,
  })
  const [chosen, setChosen] = useState<CopyChoices | null>(before?.choices ?? null)
  const [passwords, setPasswords] = useState<ReadonlyMap<StepId, string>>(before?.passwords ?? new Map())
  const [isStale, setIsStale] = useState(false)
  const guard = useLeaveGuard(chosen !== null || passwords.size > 0)
  const closeDialog = useCloseDialog()
  const close = () => guard.leaveFor(closeDialog)
  const fields = useRef<HTMLDivElement>(null)

  const sides = reading.data ?? undefined
  const choices = chosen ?? (sides ? { ...firstChoices(sides), ...draft } : copyAll)
  const plan = sides && planCopy(sides.source, sides.target, forPlan(choices))
  const whole = sides && planCopy(sides.source, sides.target, forPlan({ ...choices, parts: copyParts }))
  const open = sides && undecided(sides, choices)
  const toCreate = new Set(plan?.steps.map(({ id }) => id))
  const users = sides && choices.parts.includes('credential-lists') ? usersOf(sides.source) : []
  const asked = users.filter(({ id }) => toCreate.has(id))
  const badName =
    sides &&
    open?.clashes.some(({ kind, sourceSid }) => {
      const text = choices.listNames.get(sourceSid)
      return text !== undefined && newNameProblem(kind, text, sides, ours) !== null
    })
  const reason = reasonAgainstCopy({
    isLoading: reading.isFetching,
    plan,
    badName: badName ?? false,
    passwords: asked.map(({ id }) => passwords.get(id) ?? ''),
  })
  const choose = (next: CopyChoices) => {
    setChosen(next)
    setIsStale(false)
  }

  const copy = async () => {
    const { data: fresh } = await reading.refetch()
    if (!fresh || !plan) return
    const again = planCopy(fresh.source, fresh.target, forPlan(choices))
    if (JSON.stringify(again) !== JSON.stringify(plan)) return setIsStale(true)
    // From here the run keeps the input and asks before it is left.
    guard.letGo()
    onCopy({ plan: again, sides: fresh, choices, passwords })
  }

  return (
    <>
      <Dialog
        open
        size="page"
        onClose={close}
        title={
          sides?.target.instance ? `Copy what is missing from ${regionLabel(from)}` : `Copy from ${regionLabel(from)}`
        }
        description={<CopyTitle name={name} from={from} to={to} />}
        footer={
          <>
            <div className="min-w-0 flex-1 text-text-2 max-md:basis-full max-md:[&:not(:has(:not(:empty)))]:hidden">
              <p role="status">{plan && plan.steps.length > 0 && counted(plan.steps.length, 'request')}</p>
              {/* The missing input may be out of view, such as a password further down. */}
              {plan && reason !== undefined && !reading.isFetching && <p className="type-small">{reason}.</p>}
            </div>
            <DialogButtons>
              <Button data-initial-focus onClick={close}>
                Cancel
              </Button>
              <ReasonedButton
                variant="primary"
                busy={reading.isFetching}
                disabledReason={reason}
                // The wrong or missing name or password may be out of view.
                onRefuse={() =>
                  fields.current?.querySelector<HTMLElement>('input[aria-invalid=true], input[value=""]')?.focus()
                }
                onClick={() => void copy()}
              >
                Copy to {regionLabel(to)}
              </ReasonedButton>
            </DialogButtons>
          </>
        }
      >
        {reading.error && (
          <ApiErrorPanel
            error={reading.error}
            what="Loading both Regions for the copy"
            onRetry={() => void reading.refetch()}
            retrying={reading.isFetching}
          />
        )}
        {isStale && (
          <Note tone="warn" shape="box" lead="Something changed since you opened this.">
            Nothing was sent. Review it again below.
          </Note>
        )}
        {reading.isPending && (
          <p role="status" className="flex items-center gap-2 text-text-2">
            <Spinner /> Loading {regionLabel(from)} and {regionLabel(to)}…
          </p>
        )}
        {reading.data === null && (
          <Note tone="warn" shape="box" lead={`${regionLabel(from)} no longer has an instance of this trunk.`} />
        )}
        {sides && plan && whole && open && (
          <div ref={fields} className="contents">
            <CopyPlanList plan={plan} whole={whole} sides={sides} region={to} choices={choices} onChoose={choose} />
            <CopyDecisions {...{ sides, open, choices, nameOfTrunk, ours }} onChoose={choose} />
            {asked.length > 0 && (
              <CopyPasswords
                users={sides.source.credentialLists.flatMap(({ credentials }) => credentials)}
                passwords={users.map(({ id }) => passwords.get(id) ?? '')}
                asked={sides.source.credentialLists
                  .flatMap(({ credentials }) => credentials)
                  .filter(({ sid }) => asked.some((one) => one.sid === sid))}
                stateOf={() => undefined}
                onChange={(next) =>
                  setPasswords(new Map(users.flatMap(({ id }, at) => (next[at] ? [[id, next[at]]] : []))))
                }
              />
            )}
            <CopyNotes {...{ sides, plan, from, to, route }} routesNotLoaded={reading.data?.routesNotLoaded ?? []} />
          </div>
        )}
      </Dialog>
      <LeaveDialog
        guard={guard}
        leaves="typed"
        labels={[...(chosen ? ['Your choices'] : []), ...(passwords.size > 0 ? ['Passwords'] : [])]}
      />
    </>
  )
}
