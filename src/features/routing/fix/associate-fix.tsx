import { useEffect, useEffectEvent, useState } from 'react'
import type { NumberToAssociate } from '../../../domain/preflight/finding-fix.ts'
import { formatE164 } from '../../../domain/base/e164.ts'
import { regionLabel } from '../../../domain/base/region.ts'
import { countOf, type ItemState } from '../../../forms/item-run.ts'
import { ItemStateText } from '../../../forms/item-state-text.tsx'
import { useItemRun } from '../../../forms/use-item-run.ts'
import { numberQueries } from '../../../account/number-queries.ts'
import { hereNow } from '../../../account/candidates.ts'
import { writeAssociation } from '../../../account/write-association.ts'
import { type NameOfTrunk, useNameOfTrunk } from '../../../account/use-name-of-trunk.ts'
import { Button } from '../../../ui/button.tsx'
import { Note } from '../../../ui/note.tsx'
import { PhoneText } from '../../../ui/phone-text.tsx'
import { counted } from '../../../domain/verdict/words.ts'
import type { FixProps } from './fix-props.ts'

const rowsAtATime = 50
const waiting: ItemState = { kind: 'waiting' }
const failures: ReadonlySet<ItemState['kind']> = new Set(['refused', 'not-applied', 'unknown', 'not-read', 'broken'])

/** Associates numbers with this trunk's instance in the target. What each leaves there is said first (R14). */
export function AssociateFix({ fix, label, onFixed }: FixProps<'associate'>) {
  const { region, trunkSid, numbers } = fix
  const nameOfTrunk = useNameOfTrunk()
  const leaves = leavesWords(numbers, nameOfTrunk)
  const [most, setMost] = useState(rowsAtATime)
  const run = useItemRun({
    items: numbers.map((number) => ({
      key: number.number,
      run: () =>
        writeAssociation(
          { ...number, here: hereNow(number.configuration) },
          { mode: 'associate', region, trunkSid, nameOfTrunk },
        ),
    })),
    invalidates: [numberQueries.configurations(region).queryKey],
    endSentence: (applied) => `${applied} of ${counted(numbers.length, 'number')} associated in ${regionLabel(region)}`,
  })
  const applied = countOf(run, ['applied'])
  const ended = !run.running && countOf(run, ['waiting']) === 0
  const left = ended ? countOf(run, [...failures]) : 0
  // What failed is in sight, however many the rest are.
  const isFailed = ({ number }: NumberToAssociate) => failures.has((run.states.get(number) ?? waiting).kind)
  const shown = [...numbers.filter(isFailed), ...numbers.filter((number) => !isFailed(number))].slice(0, most)
  const done = useEffectEvent(onFixed)
  const isDone = ended && applied === numbers.length

  // Outside React: the run of writes has ended, and all of them hold.
  useEffect(() => {
    if (isDone) done()
  }, [isDone])

  return (
    <div role="group" aria-label={label} className="grid gap-2 rounded-control border border-line-strong bg-raised p-3">
      {leaves.length > 0 && (
        <Note
          tone="warn"
          shape="box"
          lead={
            numbers.length === 1
              ? `In ${regionLabel(region)} it is taken from what has it now.`
              : `In ${regionLabel(region)} some are taken from what has them now.`
          }
        >
          {leaves.join(' ')}
        </Note>
      )}
      <p className="type-small text-text-2">Only the association in {regionLabel(region)} changes; no route does.</p>
      {numbers.length > rowsAtATime && (
        <p role="status" className="font-strong">
          {applied} of {counted(numbers.length, 'number')} associated
          {left > 0 && `, ${left} failed`}
        </p>
      )}
      <ul aria-label="Results" className="grid max-h-88 gap-1 overflow-auto">
        {shown.map(({ number, friendlyName }) => {
          const state = run.states.get(number) ?? waiting
          return (
            <li key={number} className="flex flex-wrap items-center gap-x-3">
              <PhoneText number={number} />
              <span className="type-small text-text-2">{friendlyName}</span>
              <span className="ml-auto" role={state.kind === 'waiting' ? undefined : 'status'}>
                {state.kind !== 'waiting' && (
                  <ItemStateText state={state} done="Associated" what={`Associating ${number}`} />
                )}
              </span>
            </li>
          )
        })}
      </ul>
      {numbers.length > most && (
        <div>
          <Button size="sm" variant="ghost" onClick={() => setMost(most + rowsAtATime)}>
            Show {Math.min(rowsAtATime, numbers.length - most)} more of {counted(numbers.length, 'number')}
          </Button>
        </div>
      )}
      <div className="flex flex-wrap items-center gap-2">
        {!ended && (
          <Button size="sm" variant="primary" busy={run.running} onClick={run.start}>
            Associate {counted(numbers.length, 'number')}
          </Button>
        )}
        {left > 0 && (
          <Button size="sm" variant="primary" onClick={run.start}>
            Retry {left} failed
          </Button>
        )}
        {ended && !isDone && (
          <Button size="sm" onClick={onFixed}>
            Check again
          </Button>
        )}
      </div>
    </div>
  )
}

/** Which trunk or webhook each of them leaves: a sentence for what they leave, however many they are. */
function leavesWords(numbers: readonly NumberToAssociate[], nameOfTrunk: NameOfTrunk): readonly string[] {
  const taken = numbers.flatMap(({ number, configuration }) => {
    const what = leftWords(hereNow(configuration), nameOfTrunk)
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

function leftWords(now: ReturnType<typeof hereNow>, nameOfTrunk: NameOfTrunk) {
  if (now.kind === 'trunk') {
    const name = nameOfTrunk(now.trunkSid) ?? `the trunk ${now.trunkSid}`
    return { one: `leaves ${name}`, many: `leave ${name}` }
  }
  if (now.kind !== 'webhook') return null
  return { one: `is answered by ${now.url} no more`, many: `are answered by ${now.url} no more` }
}
