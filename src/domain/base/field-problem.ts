/** A problem with a field of any form. `refused`: the API would refuse it too. */
export type FieldProblem =
  | { readonly severity: 'refused'; readonly kind: 'required' | 'not-a-whole-number' | 'name-taken' }
  | { readonly severity: 'refused'; readonly kind: 'not-a-url' | 'not-a-webhook' }
  /** A warning if Twilio's API accepts more than Twilio documents. */
  | {
      readonly severity: 'refused' | 'warning'
      readonly kind: 'too-long'
      readonly most: number
      readonly length: number
    }
  | { readonly severity: 'refused'; readonly kind: 'out-of-range'; readonly least: number; readonly most: number }
  /** Twilio documents 1 to 65,535 but accepts 0. */
  | { readonly severity: 'warning'; readonly kind: 'weight-zero' }
  | { readonly severity: 'warning'; readonly kind: 'not-encrypted' }
