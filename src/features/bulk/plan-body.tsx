import { useNavigate } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import { paths } from '../../paths/paths.ts'
import { thousands } from '../../domain/base/thousands.ts'
import { counted } from '../../domain/base/sentence-text.ts'
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

/** Shows the plan with its form, and loads it again before the run starts. */
export function PlanBody({ id, wishes, undoOf }: Props) {
  const state = useBulkPlan(id, wishes)
  const { plan } = state
  if (state.error) {
    return <ApiErrorPanel error={state.error} what="Making the plan" onRetry={state.again} retrying={state.loading} />
  }
  if (plan === undefined) return <Loading loaded={state.loaded} of={wishes.length} />
  return <PlanOf plan={plan} state={state} undoOf={undoOf} />
}

function Loading({ loaded, of }: { readonly loaded: number; readonly of: number }) {
  return (
    <Card label="Plan">
      <CardHeader title="Plan" />
      <div className="grid gap-2 px-4 py-4 max-md:px-3">
        <p role="status">
          Loading the route of each number: {thousands(loaded)} of {thousands(of)}
        </p>
        <progress aria-label="Routes loaded" value={loaded} max={of} className="h-1.5 w-full max-w-100 accent-ink" />
      </div>
    </Card>
  )
}

type PlanOfProps = Pick<Props, 'undoOf'> & { readonly plan: BulkPlan; readonly state: ReturnType<typeof useBulkPlan> }

function PlanOf({ plan, state, undoOf }: PlanOfProps) {
  const navigate = useNavigate()
  const { start } = useContinueRun()
  const { holder } = useHolder()
  const [stale, setStale] = useState(0)
  const started = useRef<string>(null)
  const groups = groupPlan(plan)
  // Outside React: the live region, once for each plan.
  useEffect(() => announce(planWords(plan)), [plan])

  const save = async (values: PlanValues): Promise<Saved> => {
    const settings = parseSettings(values)
    if (settings === null) throw new Error('The form accepted settings that are out of range')
    const now = await state.recheck()
    const changed = differing(plan, now)
    if (changed > 0) {
      state.show(now)
      setStale(changed)
      announce(`The plan changed for ${counted(changed, 'number')}. The run did not start.`)
      return 'put-off'
    }
    const { includeOverridable, reason } = values
    started.current = await startRun({ plan: now, includeOverridable, settings, reason: reason.trim(), undoOf })
    start(started.current, 'resume')
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
      if (run !== null) void navigate({ to: paths.bulkRun, params: { run } })
    },
    once: true,
  })
  const settings = parseSettings(form.values)
  const changing = changingOf(groups, form.values)
  const targets = targetsOf(changing)

  const whyNot =
    changing.length === 0
      ? 'No number would change'
      : holder === 'nobody'
        ? undefined
        : 'Another run is in progress: pause it or wait until it ends'
  return (
    <FormFrame form={form} label="Plan" shape="dialog">
      {stale > 0 && (
        <Note tone="warn" shape="box" lead={`The plan changed for ${counted(stale, 'number')} since it was loaded.`}>
          The account changed. The run did not start: review the new plan, then start again.
        </Note>
      )}
      {plan.errors[0] && (
        <ApiErrorPanel
          error={plan.errors[0]}
          what={plan.errors.length === 1 ? 'Loading the plan' : `Loading the plan (${plan.errors.length} requests)`}
          onRetry={state.again}
          retrying={state.loading}
        />
      )}
      <Card label="Plan of the run">
        <CardHeader
          title="Plan"
          actions={
            <Button size="sm" busy={state.loading} onClick={state.again}>
              Reload plan
            </Button>
          }
        />
        <PlanSummary groups={groups} changing={changing} />
        <PlanFindings title="Blocked: calls would fail" tone="bad" groups={groupFindings(groups.blocked, isBlocking)} />
        <PlanFindings
          title="Held back until you give a reason"
          tone="warn"
          groups={groupFindings(groups.overridable, isBlocking)}
        >
          <CheckboxField
            {...form.field('includeOverridable')}
            label={`Re-route ${groups.overridable.length === 1 ? 'it' : `these ${thousands(groups.overridable.length)}`} anyway`}
            description="Give the reason below."
          />
        </PlanFindings>
        <PlanFindings
          title="Warnings: some calls may fail or behave differently"
          tone="warn"
          groups={groupFindings(changing, isWarning)}
        />
        <PlanFindings title="Notes" tone="neutral" groups={groupFindings(changing, isNote)} />
      </Card>
      {changing.length > 0 && <PlanSettings form={form} count={changing.length} targets={targets} />}
      <Card label="Start">
        <CardFooter>
          <span>
            {changing.length === 0
              ? 'No number would change.'
              : `${counted(changing.length, 'number')}${settings ? `, ${durationWords(secondsOf(changing.length, settings))}; all settled 5 minutes after the last` : ''}.${leftOut(groups.notRead.length)} New call records are stored where calls are processed; existing records stay where they are.`}
          </span>
          <span className="ml-auto max-md:ml-0">
            <ReasonedButton submit variant="primary" busy={form.phase !== 'editing'} disabledReason={whyNot}>
              {undoOf === null ? 'Re-route' : 'Undo'} {counted(changing.length, 'number')}
            </ReasonedButton>
          </span>
        </CardFooter>
      </Card>
    </FormFrame>
  )
}

const leftOut = (notLoaded: number): string =>
  notLoaded === 0 ? '' : ` The run leaves out ${counted(notLoaded, 'number')} not loaded.`

function planWords(plan: BulkPlan): string {
  const { willChange, blocked, overridable, notRead } = groupPlan(plan)
  const heldBack = blocked.length + overridable.length
  const unread = notRead.length === 0 ? '' : `, ${thousands(notRead.length)} not loaded`
  return `Plan loaded: ${counted(willChange.length, 'number')} will change, ${thousands(heldBack)} held back${unread}.`
}

/** For how many numbers the plan's verdict has changed. */
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
