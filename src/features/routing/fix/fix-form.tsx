import { exhaustive } from '../../../domain/base/exhaustive.ts'
import { AssociateFix } from './associate-fix.tsx'
import { CopyAddressesFix } from './copy-addresses-fix.tsx'
import { CreateUsersFix } from './create-users-fix.tsx'
import { EnableUrlFix } from './enable-url-fix.tsx'
import type { FixProps, FormFix } from './fix-text.ts'

export function FixForm({ fix, label, onFixed }: FixProps<FormFix['kind']>) {
  switch (fix.kind) {
    case 'copy-addresses':
      return <CopyAddressesFix fix={fix} label={label} onFixed={onFixed} />
    case 'create-users':
      return <CreateUsersFix fix={fix} label={label} onFixed={onFixed} />
    case 'enable-url':
      return <EnableUrlFix fix={fix} label={label} onFixed={onFixed} />
    case 'associate':
      return <AssociateFix fix={fix} label={label} onFixed={onFixed} />
    default:
      return exhaustive(fix)
  }
}
