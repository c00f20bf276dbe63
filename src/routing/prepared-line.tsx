import { exhaustive } from '../domain/exhaustive.ts'
import type { Reached } from '../domain/number-reach.ts'
import { regionLabel } from '../domain/region.ts'
import { shortSid } from '../domain/sid.ts'
import { Status } from '../ui/status.tsx'
import { counted } from './words.ts'

type Props = { readonly count: number; readonly reaches: Reached }

/** Numbers that are associated with this trunk and whose calls go somewhere else. A dead line fails now. */
export function PreparedLine({ count, reaches }: Props) {
  return (
    <p>
      <Status small tone={reaches.kind === 'nothing' ? 'bad' : 'neutral'}>
        {preparedText(count, reaches)}
      </Status>
    </p>
  )
}

function preparedText(count: number, reaches: Reached): string {
  const numbers = `${counted(count, 'number')} prepared, not served`
  const calls = count === 1 ? 'its calls' : 'their calls'
  const region = regionLabel(reaches.region)
  switch (reaches.kind) {
    case 'trunk':
      return `${numbers}: ${calls} reach another trunk in ${region}, ${shortSid(reaches.trunkSid)}`
    case 'webhook':
      return `${numbers}: a webhook in ${region} answers ${calls}`
    case 'nothing':
      return `${numbers}: ${calls} go to ${region}, where ${count === 1 ? 'it is' : 'they are'} not connected`
    default:
      return exhaustive(reaches)
  }
}
