import { exhaustive } from '../../domain/base/exhaustive.ts'
import type { Reached } from '../../domain/account/number-reach.ts'
import { regionLabel } from '../../domain/base/region.ts'
import { shortSid } from '../../domain/base/sid.ts'
import { type NameOfTrunk, useNameOfTrunk } from '../../account/use-name-of-trunk.ts'
import { Status } from '../../ui/status.tsx'
import { counted } from '../../domain/verdict/words.ts'

type Props = { readonly count: number; readonly reaches: Reached }

/** Numbers that are associated with this trunk and whose calls go somewhere else. A dead line fails now. */
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
  const numbers = `${counted(count, 'number')} prepared, not served`
  const calls = count === 1 ? 'its calls' : 'their calls'
  const region = regionLabel(reaches.region)
  switch (reaches.kind) {
    case 'trunk': {
      const trunk = nameOfTrunk(reaches.trunkSid) ?? `another trunk, ${shortSid(reaches.trunkSid)},`
      return `${numbers}: ${calls} reach ${trunk} in ${region}`
    }
    case 'webhook':
      return `${numbers}: a webhook in ${region} answers ${calls}`
    case 'nothing':
      return `${numbers}: ${calls} go to ${region}, where ${count === 1 ? 'it is' : 'they are'} not connected`
    default:
      return exhaustive(reaches)
  }
}
