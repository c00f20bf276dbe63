import { useState } from 'react'
import type { E164 } from '../../../domain/base/e164.ts'
import { thousands } from '../../../domain/base/thousands.ts'
import { counted } from '../../../domain/base/sentence-text.ts'
import { Button } from '../../../ui/button.tsx'
import { PhoneText } from '../../../ui/phone-text.tsx'
import { SearchField } from '../../../ui/search-field.tsx'
import { ShowMore } from '../../../ui/show-more.tsx'
import { useFirstRows } from '../../../ui/use-first-rows.ts'
import type { NameOfTrunk } from '../../../account/use-name-of-trunk.ts'
import { type AnsweringGiven, useAnsweredBy } from './use-answered-by.ts'
import { answeredText, hereText } from './association-text.ts'
import { type Candidate, isCandidateFound } from '../../../account/candidates.ts'

type Props = {
  readonly label: string
  readonly candidates: readonly Candidate[]
  readonly picked: ReadonlySet<E164>
  readonly onPick: (numbers: readonly E164[], isPicked: boolean) => void
  readonly nameOfTrunk: NameOfTrunk
  /** To say which other trunk answers a number now; null where that does not matter. */
  readonly answering: AnsweringGiven | null
}

/** Search, then pick one, many, or all that match. Picked numbers stay picked while the search changes. */
export function PickNumbers({ label, candidates, picked, onPick, nameOfTrunk, answering }: Props) {
  const [query, setQuery] = useState('')
  const found = candidates.filter((candidate) => isCandidateFound(candidate, query))
  // An account may have 100,000 numbers.
  const rows = useFirstRows(found, 50)
  const answeredBy = useAnsweredBy(answering ? rows.shown : [], answering)
  const numbers = found.map(({ number }) => number)
  const allPicked = found.length > 0 && numbers.every((number) => picked.has(number))
  return (
    <>
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
        <SearchField
          label="Search numbers"
          initialFocus
          placeholder="Number or name"
          value={query}
          onChange={(text) => {
            setQuery(text)
            rows.reset()
          }}
        />
        <span role="status" className="type-small text-text-2">
          {query.trim() === '' ? counted(found.length, 'number') : `${counted(found.length, 'number')} found`}
        </span>
        {found.length > 1 && (
          <Button size="sm" variant="ghost" onClick={() => onPick(numbers, !allPicked)}>
            {`${allPicked ? 'Clear' : 'Pick'} all ${thousands(found.length)}`}
          </Button>
        )}
      </div>
      <ul aria-label={label} className="grid max-h-88 overflow-auto rounded-control border border-line">
        {rows.shown.map(({ number, friendlyName, here }) => (
          <li key={number} className="border-b border-line last:border-b-0">
            <label className="flex min-h-10 items-center gap-3 px-3 py-1.5 hover:bg-hover max-md:min-h-11">
              <input
                type="checkbox"
                aria-label={`${number} ${friendlyName}`}
                checked={picked.has(number)}
                onChange={(event) => onPick([number], event.target.checked)}
                className="size-4 flex-none accent-ink"
              />
              <span className="grid min-w-0 flex-1 md:grid-cols-[10rem_1fr_1.2fr] md:items-center md:gap-3">
                <PhoneText number={number} size="body" />
                <span className="truncate">{friendlyName}</span>
                <span className="type-small wrap-anywhere text-text-2">
                  {[hereText(here, nameOfTrunk), answeredText(answeredBy(number), nameOfTrunk)]
                    .filter((text) => text !== null)
                    .join('; ')}
                </span>
              </span>
            </label>
          </li>
        ))}
        {found.length === 0 && (
          <li className="px-3 py-4 text-text-2">
            {candidates.length === 0 ? 'No numbers to pick.' : 'No numbers match.'}
          </li>
        )}
      </ul>
      <ShowMore of={rows} />
    </>
  )
}
