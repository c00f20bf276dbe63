import { useId } from 'react'
import type { NumberFacts } from '../../../domain/account/facts.ts'
import { type RegionCode, regionLabel } from '../../../domain/base/region.ts'
import { thousands } from '../../../domain/base/thousands.ts'
import { activeRegion } from '../../../domain/account/route.ts'
import { counted } from '../../../domain/base/sentence-text.ts'
import { Note } from '../../../ui/note.tsx'
import type { NameOfTrunk } from '../../../account/use-name-of-trunk.ts'
import { isTaken, takenFrom } from './association-text.ts'
import type { Candidate } from '../../../account/candidates.ts'

type TakenProps = {
  readonly picked: readonly Candidate[]
  readonly region: RegionCode
  readonly nameOfTrunk: NameOfTrunk
  readonly agreed: boolean
  readonly onAgree: (agreed: boolean) => void
}

/** R14: Twilio moves a number from another trunk without asking, so the console asks. */
export function TakenNumbers({ picked, region, nameOfTrunk, agreed, onAgree }: TakenProps) {
  const id = useId()
  const count = picked.filter(isTaken).length
  if (count === 0) return null
  return (
    <Note
      tone="warn"
      shape="box"
      lead={`This takes ${takenFrom(picked, nameOfTrunk).join(', ')} in ${regionLabel(region)}.`}
    >
      In each Region a number has one trunk or one webhook. Nothing changes in the other Regions.
      <label htmlFor={id} className="mt-1.5 flex min-h-8 items-center gap-2 text-text max-md:min-h-11">
        <input
          id={id}
          type="checkbox"
          checked={agreed}
          onChange={(event) => onAgree(event.target.checked)}
          className="size-4 flex-none accent-ink"
        />
        Take {count === 1 ? 'it' : `all ${thousands(count)}`}
      </label>
    </Note>
  )
}

type DeadProps = {
  readonly picked: readonly Candidate[]
  readonly region: RegionCode
  readonly numbers: readonly NumberFacts[]
}

/** R7: calls to a number fail when it is routed to a Region where nothing is configured for it. */
export function CallsThatFail({ picked, region, numbers }: DeadProps) {
  const label = regionLabel(region)
  const routes = new Map(numbers.map(({ number, route }) => [number, route]))
  const failing = picked.filter(({ number }) => {
    const route = routes.get(number)
    return route !== undefined && activeRegion(route) === region
  })
  const notLoaded = picked.filter(({ number }) => routes.get(number) === undefined)
  return (
    <>
      {failing.length > 0 && (
        <Note tone="bad" shape="box" lead={`Calls to ${counted(failing.length, 'number')} will fail.`}>
          {failing.length === 1 ? 'It is' : 'They are'} routed to {label}. Unless a webhook is set there,{' '}
          {failing.length === 1 ? 'its' : 'their'} calls reach nothing and leave no call record and no alert. Re-route{' '}
          {failing.length === 1 ? 'it' : 'them'} first.
        </Note>
      )}
      {notLoaded.length > 0 && (
        <Note shape="box">
          Routes not loaded: {counted(notLoaded.length, 'number')}. Calls to those routed to {label} would fail.
        </Note>
      )}
    </>
  )
}
