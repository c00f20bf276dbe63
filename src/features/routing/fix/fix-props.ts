import type { FormFix } from './fix-words.ts'

export type FixProps<Kind extends FormFix['kind']> = {
  readonly fix: Extract<FormFix, { readonly kind: Kind }>
  /** The accessible name. */
  readonly label: string
  readonly onFixed: () => void
}
