import type { AccountCheck } from '../../../account/account-check.ts'
import { counted } from '../../../domain/base/sentence-text.ts'
import { thousands } from '../../../domain/base/thousands.ts'
import { Status } from '../../../ui/status.tsx'

type Props = { readonly trunks: number; readonly check: AccountCheck | null; readonly reading: boolean }

/** What is known of the account now. Nothing is said to work before everything that could fail has loaded. */
export function CheckedSoFar({ trunks, check, reading }: Props) {
  const { checked, failing, warned } = check ?? { checked: 0, failing: 0, warned: 0 }
  const isWhole = !reading && checked === trunks
  const of = `${thousands(checked)} of ${counted(trunks, 'trunk')}`
  return (
    <span className="flex flex-wrap gap-x-3">
      {!isWhole && <span>{reading ? `Checking ${of}` : `Checked ${of}; the rest has not loaded`}</span>}
      {failing > 0 && <Status tone="bad">Calls of {counted(failing, 'trunk')} fail now</Status>}
      {warned > 0 && <Status tone="warn">Warnings now about {counted(warned, 'trunk')}</Status>}
      {isWhole && trunks > 0 && failing === 0 && <span>No calls fail now</span>}
    </span>
  )
}
