import { useId } from 'react'
import type { NumberFacts } from '../../../domain/account/facts.ts'
import { type RegionCode, regionLabel } from '../../../domain/base/region.ts'
import { activeRegion } from '../../../domain/account/route.ts'
import { counted } from '../../../domain/verdict/words.ts'
import { Note } from '../../../ui/note.tsx'
import type { NameOfTrunk } from '../../../account/use-name-of-trunk.ts'
import { isTaken, takenFrom } from './association-words.ts'
import type { Candidate } from '../../../account/candidates.ts'

type TakenProps = {
  readonly picked: readonly Candidate[]
  readonly region: RegionCode
  readonly nameOfTrunk: NameOfTrunk
  readonly agreed: boolean
  readonly onAgree: (agreed: boolean) => void
}

/** R14: Twilio moves a number from another trunk without a word, so the console asks. */
export function TakenNumbers({ picked, region, nameOfTrunk, agreed, onAgree }: TakenProps) {
  const id = useId()
  const count = picked.filter(isTaken).length
  if (count === 0) return null
  return (
    <Note
      tone="warn"
      shape="box"
      lead={`In ${regionLabel(region)} this takes ${takenFrom(picked, nameOfTrunk).join(', ')}.`}
    >
      A number is with one trunk, or one webhook, in each Region. In the other Regions nothing changes.
      <label htmlFor={id} className="mt-1.5 flex min-h-8 items-center gap-2 text-text max-md:min-h-11">
        <input
          id={id}
          type="checkbox"
          checked={agreed}
          onChange={(event) => onAgree(event.target.checked)}
          className="size-4 flex-none accent-ink"
        />
        Take {count === 1 ? 'it' : `all ${count}`}
      </label>
    </Note>
  )
}

type DeadProps = {
  readonly picked: readonly Candidate[]
  readonly region: RegionCode
  readonly numbers: readonly NumberFacts[]
}

/** R7: a number that is routed to a Region where nothing is configured for it is a dead line. */
export function LinesThatDie({ picked, region, numbers }: DeadProps) {
  const label = regionLabel(region)
  const routes = new Map(numbers.map(({ number, route }) => [number, route]))
  const dying = picked.filter(({ number }) => {
    const route = routes.get(number)
    return route !== undefined && activeRegion(route) === region
  })
  const unread = picked.filter(({ number }) => routes.get(number) === undefined)
  return (
    <>
      {dying.length > 0 && (
        <Note tone="bad" shape="box" lead={`Calls to ${counted(dying.length, 'number')} will fail.`}>
          {dying.length === 1 ? 'It is' : 'They are'} routed to {label}, and would reach neither trunk nor webhook there
          unless a webhook is set: the line is dead, and leaves no record. Re-route {dying.length === 1 ? 'it' : 'them'}{' '}
          first.
        </Note>
      )}
      {unread.length > 0 && (
        <Note shape="box">
          Where calls to {counted(unread.length, 'number')} go was not read: those that are routed to {label} would
          fail.
        </Note>
      )}
    </>
  )
}
