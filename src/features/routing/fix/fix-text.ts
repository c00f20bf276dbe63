import { exhaustive } from '../../../domain/base/exhaustive.ts'
import type { Fix } from '../../../domain/preflight/finding-fix.ts'
import { formatCidr } from '../../../domain/base/ipv4.ts'
import { regionLabel } from '../../../domain/base/region.ts'
import { counted } from '../../../domain/base/sentence-text.ts'

export type FormFix = Exclude<Fix, { kind: 'create-instance' }>

export type FixProps<Kind extends FormFix['kind']> = {
  readonly fix: Extract<FormFix, { readonly kind: Kind }>
  readonly label: string
  readonly onFixed: () => void
}

/** Labels both the button and the form it opens: "Copy 203.0.113.8/32 to IE1". */
export function fixLabel(fix: FormFix): string {
  const region = regionLabel(fix.region)
  switch (fix.kind) {
    case 'copy-addresses': {
      const [first, ...others] = fix.entries
      const what =
        first && others.length === 0
          ? formatCidr(first.entry.cidr)
          : counted(fix.entries.length, 'address', 'addresses')
      return `Copy ${what} to ${region}`
    }
    case 'create-users': {
      const [first, ...others] = fix.users
      const what = first && others.length === 0 ? `the user ${first.userName}` : counted(fix.users.length, 'user')
      return `Create ${what} in ${region}`
    }
    case 'enable-url':
      return `Enable an origination URI in ${region}`
    case 'associate': {
      const { length } = fix.numbers
      return `Associate ${length === 1 ? 'the number' : counted(length, 'number')} in ${region}`
    }
    default:
      return exhaustive(fix)
  }
}
