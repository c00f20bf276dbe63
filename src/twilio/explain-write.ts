import { exhaustive } from '../domain/base/exhaustive.ts'
import { regionLabel } from '../domain/base/region.ts'
import type { ApiError } from './api-error.ts'
import { type Explanation, explain } from './explain-api-error.ts'
import { refusalWords } from './refusal-text.ts'
import type { FailedWrite } from './settled-write.ts'

/** The only fields that a failed write needs. */
type Failure = FailedWrite | { readonly kind: FailedWrite['kind']; readonly error: ApiError }

/** A write that failed or has an unknown outcome, in the operator's words. `what`: "Saving the trunk". */
export function explainWrite({ kind, error }: Failure, { what }: { readonly what: string }): Explanation {
  const region = regionLabel(error.region)
  const told = { sentence: error.twilioMessage, code: error.code }
  switch (kind) {
    case 'refused':
      return { ...explain(error, { what }), ...refusalWords(error) }
    case 'not-applied':
      return {
        title: `${what} failed in ${region}`,
        ...told,
        meaning: `It was not applied: the answer was lost, and ${region} ${standing(error)}.`,
        next: 'Retry.',
      }
    case 'unknown':
      return {
        title: `${what}: outcome not known in ${region}`,
        ...told,
        meaning: 'We don’t know if it was applied: the answer was lost, and a check could not tell yet.',
        next: 'Look again before you repeat it.',
      }
    default:
      return exhaustive(kind)
  }
}

const standing = ({ method }: ApiError): string =>
  method === 'DELETE' ? 'still has it' : 'does not have what was sent'
