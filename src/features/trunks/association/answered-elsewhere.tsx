import type { Candidate } from '../../../account/candidates.ts'
import type { NameOfTrunk } from '../../../account/use-name-of-trunk.ts'
import { regionLabel } from '../../../domain/base/region.ts'
import { counted, someWords } from '../../../domain/base/sentence-text.ts'
import { formatE164 } from '../../../domain/base/e164.ts'
import { Note } from '../../../ui/note.tsx'
import { type AnsweringGiven, useAnsweredBy } from './use-answered-by.ts'

type Props = AnsweringGiven & { readonly picked: readonly Candidate[]; readonly nameOfTrunk: NameOfTrunk }

/** R5: associating changes no calls. The re-route that usually follows takes the number from the trunk that answers it. */
export function AnsweredElsewhere({ picked, nameOfTrunk, ...given }: Props) {
  const answeredBy = useAnsweredBy(picked, given)
  const answered = picked.flatMap(({ number }) => {
    const answer = answeredBy(number)
    return answer.kind === 'trunk' ? [{ number, name: nameOfTrunk(answer.trunkSid) ?? answer.trunkSid }] : []
  })
  const unknown = picked.filter(({ number }) => answeredBy(number).kind === 'not-loaded').length
  const losers = [...Map.groupBy(answered, ({ name }) => name)]
  const region = regionLabel(given.region)
  if (losers.length === 0 && unknown === 0) return null
  return (
    <Note tone="warn" shape="box" lead={leadOf(losers.length)}>
      <ul className="list-disc pl-4">
        {losers.map(([name, numbers]) => (
          <li key={name}>
            {name} answers {someWords(numbers.map(({ number }) => formatE164(number)))}. It loses{' '}
            {numbers.length === 1 ? 'it' : 'them'} when you re-route {numbers.length === 1 ? 'it' : 'them'} to {region}.
          </li>
        ))}
        {unknown > 0 && <li>What answers {counted(unknown, 'number')} now has not loaded.</li>}
      </ul>
    </Note>
  )
}

const leadOf = (losers: number): string =>
  losers > 0
    ? 'Another trunk answers some of these numbers now.'
    : 'Another trunk may answer some of these numbers now.'
