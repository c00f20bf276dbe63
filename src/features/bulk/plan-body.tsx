import { useNavigate } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import { paths } from '../../paths/paths.ts'
import { thousands } from '../../domain/base/thousands.ts'
import { counted } from '../../domain/verdict/words.ts'
import { FormFrame } from '../../forms/form-frame.tsx'
import type { Saved } from '../../forms/submit-form.ts'
import { useForm } from '../../forms/use-form.tsx'
import { ApiErrorPanel } from '../../shared/api-error-panel.tsx'
import { announce } from '../../ui/announce.ts'
import { Button } from '../../ui/button.tsx'
import { Card, CardFooter, CardHeader } from '../../ui/card.tsx'
import { CheckboxField } from '../../ui/checkbox-field.tsx'
import { Note } from '../../ui/note.tsx'
import { ReasonedButton } from '../../ui/reasoned-button.tsx'
import { groupFindings, groupPlan, isBlocking, isNote, isWarning } from './plan-groups.ts'
import {
  changingOf,
  durationWords,
  firstValues,
  planFields,
  type PlanValues,
  parseSettings,
  secondsOf,
  targetsOf,
} from './plan-form.ts'
import { PlanFindings } from './plan-findings.tsx'
import { PlanSettings } from './plan-settings.tsx'
import { PlanSummary } from './plan-summary.tsx'
import type { BulkPlan, Wish } from './read-bulk-plan.ts'
import { startRun } from './start-run.ts'
import { useBulkPlan } from './use-bulk-plan.ts'
import { useContinueRun, useHolder } from './use-bulk-run.ts'

type Props = { readonly id: string; readonly wishes: readonly Wish[]; readonly undoOf: string | null }

/** The plan, once it is read; what is typed beside it; and the start, before which it is read again. */
export function PlanBody({ id, wishes, undoOf }: Props) {
  const state = useBulkPlan(id, wishes)
  const { plan } = state
  if (state.error) {
    return <ApiErrorPanel error={state.error} what="Making the plan" onRetry={state.again} retrying={state.reading} />
  }
  if (plan === undefined) return <Reading read={state.read} of={wishes.length} />
  return <PlanOf plan={plan} state={state} wishes={wishes} undoOf={undoOf} />
}

function Reading({ read, of }: { readonly read: number; readonly of: number }) {
  return (
    <Card label="Plan">
      <CardHeader title="Plan" />
      <div className="grid gap-2 px-4 py-4 max-md:px-3">
        <p role="status">
          Reading where each number is routed: {thousands(read)} of {thousands(of)}
        </p>
        <progress aria-label="Routes read" value={read} max={of} className="h-1.5 w-full max-w-100 accent-ink" />
      </div>
    </Card>
  )
}

type PlanOfProps = Omit<Props, 'id'> & { readonly plan: BulkPlan; readonly state: ReturnType<typeof useBulkPlan> }

function PlanOf({ plan, state, wishes, undoOf }: PlanOfProps) {
  const navigate = useNavigate()
  const { start } = useContinueRun()
  const { holder } = useHolder()
  const [stale, setStale] = useState(0)
  const started = useRef<string>(null)
  const groups = groupPlan(plan)
  // Outside React: the live region, once for each reading of the plan.
  useEffect(() => announce(planWords(plan)), [plan])

  const save = async (values: PlanValues): Promise<Saved> => {
    const settings = parseSettings(values)
    if (settings === null) throw new Error('A run was to start with settings that the rules refuse')
    const now = await state.recheck()
    const changed = differing(plan, now)
    if (changed > 0) {
      state.show(now)
      setStale(changed)
      announce(`The plan changed for ${counted(changed, 'number')}. Nothing was started.`)
      return 'put-off'
    }
    const { includeOverridable, reason } = values
    started.current = await startRun({ plan: now, includeOverridable, settings, reason: reason.trim(), undoOf })
    return { kind: 'applied' }
  }
  const form = useForm<PlanValues>({
    fields: planFields(groups),
    saved: firstValues,
    draftKey: null,
    save: (_changes, values) => save(values),
    invalidates: [],
    what: 'Starting the run',
    savedSentence: 'Run started',
    onSaved: () => {
      const run = started.current
      if (run === null) return
      start(run, 'resume')
      void navigate({ to: paths.bulkRun, params: { run } })
    },
  })
  const settings = parseSettings(form.values)
  const changing = changingOf(groups, form.values)
  const targets = targetsOf(changing)

  const whyNot =
    changing.length === 0
      ? 'No number would change'
      : holder === 'nobody'
        ? undefined
        : 'Another run is under way: pause it or wait for its end'
  return (
    <FormFrame form={form} label="Plan" shape="dialog">
      {stale > 0 && (
        <Note tone="warn" shape="box" lead={`The plan changed for ${counted(stale, 'number')} since you read it.`}>
          Somebody changed what it goes by. Nothing was started: read it again, then start.
        </Note>
      )}
      {plan.errors[0] && (
        <ApiErrorPanel
          error={plan.errors[0]}
          what={
            plan.errors.length === 1 ? 'Reading for the plan' : `Reading for the plan, ${plan.errors.length} times:`
          }
          onRetry={state.again}
          retrying={state.reading}
        />
      )}
      <Card label="Plan of the run">
        <CardHeader
          title="Plan"
          actions={
            <Button size="sm" busy={state.reading} onClick={state.again}>
              Read again
            </Button>
          }
        />
        <PlanSummary groups={groups} changing={changing} />
        <PlanFindings title="Blocked: calls would fail" tone="bad" groups={groupFindings(groups.blocked, isBlocking)} />
        <PlanFindings
          title="Held back, unless you say why"
          tone="warn"
          groups={groupFindings(groups.overridable, isBlocking)}
        >
          <CheckboxField
            {...form.field('includeOverridable')}
            label={`Re-route ${groups.overridable.length === 1 ? 'it' : `these ${groups.overridable.length}`} all the same`}
            description="The reason below has to say why."
          />
        </PlanFindings>
        <PlanFindings
          title="Warnings: some calls may fail, or differ"
          tone="warn"
          groups={groupFindings(changing, isWarning)}
        />
        <PlanFindings title="To know" tone="neutral" groups={groupFindings(changing, isNote)} />
      </Card>
      {changing.length > 0 && <PlanSettings form={form} count={changing.length} targets={targets} />}
      <Card label="Start">
        <CardFooter>
          <span>
            {changing.length === 0
              ? `None of ${counted(wishes.length, 'number')} would change.`
              : `${counted(changing.length, 'number')}${settings ? `, ${durationWords(secondsOf(changing.length, settings))}; settled 5 minutes after the last` : ''}. New call records are stored where calls are processed; those there are stay.`}
          </span>
          <span className="ml-auto max-md:ml-0">
            <ReasonedButton submit variant="primary" busy={form.phase !== 'editing'} disabledReason={whyNot}>
              {undoOf === null
                ? `Re-route ${counted(changing.length, 'number')}`
                : `Undo ${counted(changing.length, 'number')}`}
            </ReasonedButton>
          </span>
        </CardFooter>
      </Card>
    </FormFrame>
  )
}

function planWords(plan: BulkPlan): string {
  const { willChange, alreadyThere } = groupPlan(plan)
  const heldBack = plan.numbers.length - willChange.length - alreadyThere.length
  return `The plan is read: ${counted(willChange.length, 'number')} will change, ${heldBack} held back.`
}

/** Of how many numbers the plan says something else by now: whether they change, and from where. */
function differing(before: BulkPlan, now: BulkPlan): number {
  return now.numbers.filter((one, index) => {
    const shown = before.numbers[index]
    return shown === undefined || summaryOf(shown) !== summaryOf(one)
  }).length
}

function summaryOf({ verdict }: BulkPlan['numbers'][number]): string {
  const serious = 'findings' in verdict ? verdict.findings.filter((one) => isBlocking(one) || isWarning(one)) : []
  return [verdict.kind, ...serious.map(({ id, region }) => `${id} ${region}`)].join(' ')
}
