import { exhaustive } from '../../domain/base/exhaustive.ts'
import type { Reached } from '../../domain/account/number-reach.ts'
import { regionLabel } from '../../domain/base/region.ts'
import { shortSid } from '../../domain/base/sid.ts'
import { type NameOfTrunk, useNameOfTrunk } from '../../account/use-name-of-trunk.ts'
import { Status } from '../../ui/status.tsx'
import { counted } from '../../domain/base/sentence-text.ts'

type Props = { readonly count: number; readonly reaches: Reached }

/** Numbers associated with this trunk whose calls go elsewhere. Calls to numbers that reach nothing fail now. */
export function PreparedLine({ count, reaches }: Props) {
  const nameOfTrunk = useNameOfTrunk()
  return (
    <p>
      <Status small tone={reaches.kind === 'nothing' ? 'bad' : 'neutral'}>
        {preparedText(count, reaches, nameOfTrunk)}
      </Status>
    </p>
  )
}

export function preparedText(count: number, reaches: Reached, nameOfTrunk: NameOfTrunk): string {
  const numbers = `${counted(count, 'number')} ${count === 1 ? 'is' : 'are'} set up here but`
  const region = regionLabel(reaches.region)
  switch (reaches.kind) {
    case 'trunk': {
      const trunk = nameOfTrunk(reaches.trunkSid) ?? `another trunk, ${shortSid(reaches.trunkSid)},`
      return `${numbers} still answered by ${trunk} in ${region}`
    }
    case 'webhook':
      return `${numbers} still answered by a webhook in ${region}`
    case 'nothing':
      return `${numbers} routed to ${region}, where ${count === 1 ? 'it is' : 'they are'} not connected`
    default:
      return exhaustive(reaches)
  }
}
