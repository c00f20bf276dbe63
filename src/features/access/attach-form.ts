import type { FieldSpecs } from '../../forms/form-values.ts'
import type { AccessListKind, AccessListSummary } from '../../account/access-list-kind.ts'
import { listNameProblem } from './list-name-form.ts'

/** The value of `list` for a list that does not exist yet. */
export const newList = 'new'

/** `list`: a SID or `newList`; empty while none is chosen. */
export type AttachValues = { readonly list: string; readonly friendlyName: string }

type Known<K extends AccessListKind> = {
  readonly kind: K
  readonly lists: readonly AccessListSummary<K>[]
  readonly candidates: readonly AccessListSummary<K>[]
  /** The new list, once created: it still has to be attached. */
  readonly made: AccessListSummary<K> | null
}

export function attachFields<K extends AccessListKind>(known: Known<K>): FieldSpecs<AttachValues> {
  const { kind, lists, candidates, made } = known
  return {
    list: {
      label: 'List to attach',
      rule: (list) => (list === newList || candidates.some(({ sid }) => sid === list) ? null : 'Choose a list.'),
    },
    friendlyName: {
      label: 'Name of the new list',
      rule: (name, { list }) => {
        if (list !== newList || made !== null) return null
        return listNameProblem(
          name,
          kind,
          lists.map(({ friendlyName }) => friendlyName),
        )
      },
    },
  }
}
