import { createAtom, useSelector } from '@tanstack/react-store'

/** How much of the account is checked, and what was found. Every page shows these figures, and no page makes its own. */
export type AccountCheck = {
  readonly trunks: number
  /** Trunks of which everything has loaded that could add to the other counts. */
  readonly checked: number
  /** More is loading. Otherwise what is not checked could not be loaded, or the operator has to ask for it. */
  readonly busy: boolean
  readonly failing: number
  /** Trunks that do not fail, but some of whose calls may fail now or reach something else. */
  readonly warned: number
}

const accountCheck = createAtom<AccountCheck | null>(null)

export const noteAccountCheck = (check: AccountCheck | null): void => accountCheck.set(check)

/** Null until the first page has loaded what it shows. */
export const useAccountCheck = (): AccountCheck | null => useSelector(accountCheck)
