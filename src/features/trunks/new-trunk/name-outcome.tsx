import { type Account, domainOf, nameOutcome, type NewTrunkValues } from './new-trunk-form.ts'

type Props = {
  readonly values: NewTrunkValues
  readonly account: Account
  /** The field shows it once it has lost focus. */
  readonly problem: string | null
}

/** The full Termination URI, and what it would mean in the account. */
export function NameOutcome({ values, account, problem }: Props) {
  const domain = domainOf(values)
  return (
    <div className="grid gap-1 type-small text-text-2">
      {domain && <p className="type-mono-body wrap-anywhere text-text">sip:{domain}</p>}
      {(problem === null ? nameOutcome(values, account) : []).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </div>
  )
}
