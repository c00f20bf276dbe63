import { useEffect, useEffectEvent } from 'react'
import type { NumberToAssociate } from '../../domain/finding-fix.ts'
import { formatE164 } from '../../domain/e164.ts'
import { regionLabel } from '../../domain/region.ts'
import { countOf } from '../../forms/item-run.ts'
import { ItemStateText } from '../../forms/item-state-text.tsx'
import { useItemRun } from '../../forms/use-item-run.ts'
import { numberQueries } from '../../numbers/number-queries.ts'
import { hereNow } from '../../trunks/association/candidates.ts'
import { writeAssociation } from '../../trunks/association/write-association.ts'
import { type NameOfTrunk, useNameOfTrunk } from '../../trunks/trunk-name-queries.ts'
import { Button } from '../../ui/button.tsx'
import { Note } from '../../ui/note.tsx'
import { PhoneText } from '../../ui/phone-text.tsx'
import { counted } from '../words.ts'
import type { FixProps } from './fix-props.ts'

/** Associates numbers with this trunk's instance in the target. What each leaves there is said first (R14). */
export function AssociateFix({ fix, label, onFixed }: FixProps<'associate'>) {
  const { region, trunkSid, numbers } = fix
  const nameOfTrunk = useNameOfTrunk()
  const leaves = numbers.flatMap((number) => leavesWords(number, nameOfTrunk) ?? [])
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
  const left = ended ? countOf(run, ['refused', 'not-applied', 'unknown', 'not-read', 'broken']) : 0
  const done = useEffectEvent(onFixed)
  const isDone = ended && applied === numbers.length

  // Outside React: the run of writes has ended, and all of them hold.
  useEffect(() => {
    if (isDone) done()
  }, [isDone])

  return (
    <div role="group" aria-label={label} className="grid gap-2 rounded-control border border-line-strong bg-raised p-3">
      {leaves.length > 0 && (
        <Note tone="warn" shape="box" lead={`In ${regionLabel(region)} it is taken from what has it now.`}>
          {leaves.join(' ')}
        </Note>
      )}
      <p className="type-small text-text-2">Only the association in {regionLabel(region)} changes; no route does.</p>
      <ul className="grid gap-1">
        {numbers.map(({ number, friendlyName }) => {
          const state = run.states.get(number) ?? { kind: 'waiting' as const }
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

function leavesWords({ number, configuration }: NumberToAssociate, nameOfTrunk: NameOfTrunk): string | null {
  const now = hereNow(configuration)
  if (now.kind === 'trunk') {
    return `${formatE164(number)} leaves ${nameOfTrunk(now.trunkSid) ?? `the trunk ${now.trunkSid}`}.`
  }
  return now.kind === 'webhook' ? `${formatE164(number)} is answered by ${now.url} no more.` : null
}
