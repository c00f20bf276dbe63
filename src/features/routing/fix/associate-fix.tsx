import { useEffect, useEffectEvent } from 'react'
import type { NumberToAssociate } from '../../../domain/preflight/finding-fix.ts'
import { formatE164 } from '../../../domain/base/e164.ts'
import { regionLabel } from '../../../domain/base/region.ts'
import { ItemRunResults, retryText } from '../../../forms/item-run-results.tsx'
import { useItemRun } from '../../../forms/use-item-run.ts'
import { numberQueries } from '../../../account/number-queries.ts'
import { numberTarget } from '../../../account/candidates.ts'
import { writeAssociation } from '../../../account/write-association.ts'
import { type NameOfTrunk, useNameOfTrunk } from '../../../account/use-name-of-trunk.ts'
import { Button } from '../../../ui/button.tsx'
import { Note } from '../../../ui/note.tsx'
import { PhoneText } from '../../../ui/phone-text.tsx'
import { counted } from '../../../domain/base/sentence-text.ts'
import type { FixProps } from './fix-text.ts'

/** Associates numbers with this trunk's instance in the target. It first says what each number leaves (R14). */
export function AssociateFix({ fix, label, onFixed }: FixProps<'associate'>) {
  const { region, trunkSid, numbers } = fix
  const nameOfTrunk = useNameOfTrunk()
  const leaves = leavesWords(numbers, nameOfTrunk)
  const run = useItemRun({
    items: numbers.map((number) => ({
      key: number.number,
      what: `Associating ${number.number}`,
      label: (
        <>
          <PhoneText number={number.number} /> <span className="type-small text-text-2">{number.friendlyName}</span>
        </>
      ),
      write: () =>
        writeAssociation(
          { ...number, here: numberTarget(number.configuration) },
          { mode: 'associate', region, trunkSid, nameOfTrunk },
        ),
    })),
    invalidates: [numberQueries.configurations(region).queryKey],
    progress: (applied) => `${applied} of ${counted(numbers.length, 'number')} associated`,
    region,
  })
  const { isEnded, isAllApplied, left } = run
  const done = useEffectEvent(onFixed)

  // Outside React: all writes of the run have succeeded.
  useEffect(() => {
    if (isEnded && isAllApplied) done()
  }, [isEnded, isAllApplied])

  return (
    <div role="group" aria-label={label} className="grid gap-2 rounded-control border border-line-strong bg-raised p-3">
      {leaves.length > 0 && (
        <Note
          tone="warn"
          shape="box"
          lead={
            numbers.length === 1
              ? `The number leaves what answers it in ${regionLabel(region)} now.`
              : `Some numbers leave what answers them in ${regionLabel(region)} now.`
          }
        >
          {leaves.join(' ')}
        </Note>
      )}
      <p className="type-small text-text-2">
        This changes only the association in {regionLabel(region)}, not the route.
      </p>
      <div className="grid max-h-88 gap-2 overflow-auto">
        <ItemRunResults run={run} done="Associated" />
      </div>
      <div className="flex flex-wrap items-center gap-2">
        {!isEnded && (
          <Button size="sm" variant="primary" busy={run.running} onClick={run.start}>
            Associate {counted(numbers.length, 'number')}
          </Button>
        )}
        {left > 0 && (
          <Button size="sm" variant="primary" onClick={run.start}>
            {retryText(run)}
          </Button>
        )}
        {isEnded && !isAllApplied && (
          <Button size="sm" onClick={onFixed}>
            Check again
          </Button>
        )}
      </div>
    </div>
  )
}

/** One sentence for each trunk or webhook that numbers leave. */
function leavesWords(numbers: readonly NumberToAssociate[], nameOfTrunk: NameOfTrunk): readonly string[] {
  const taken = numbers.flatMap(({ number, configuration }) => {
    const what = leftWords(numberTarget(configuration), nameOfTrunk)
    return what === null ? [] : [{ number, ...what }]
  })
  return [...Map.groupBy(taken, ({ one }) => one).values()].flatMap((group) => {
    const [first] = group
    if (!first) return []
    return group.length === 1
      ? `${formatE164(first.number)} ${first.one}.`
      : `${counted(group.length, 'number')} ${first.many}.`
  })
}

function leftWords(now: ReturnType<typeof numberTarget>, nameOfTrunk: NameOfTrunk) {
  if (now.kind === 'trunk') {
    const name = nameOfTrunk(now.trunkSid) ?? `the trunk ${now.trunkSid}`
    return { one: `leaves ${name}`, many: `leave ${name}` }
  }
  if (now.kind !== 'webhook') return null
  return { one: `is no longer answered by ${now.url}`, many: `are no longer answered by ${now.url}` }
}
