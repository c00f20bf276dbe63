import { createAtom, useSelector } from '@tanstack/react-store'
import { browserStorage, tabStorage } from '../browser/web-storage.ts'

/** The demo has no sign-in: whoever sits at it says who they are. */
export const operators = ['M. Okafor', 'S. Brennan', 'J. Whitlam'] as const
export type Operator = (typeof operators)[number]

const storages = [tabStorage, browserStorage]
const kept = storages.flatMap((storage) => operators.find((name) => name === storage.read('acting-operator')) ?? [])
/** This tab's choice, else the one made last in this browser, else the first of them. */
const chosen = createAtom(kept[0] ?? operators[0])

export const actingOperator = (): Operator => chosen.get()

/** For this tab; new tabs begin with it. A tab that is open keeps its own. */
export function actAs(operator: Operator): void {
  for (const storage of storages) storage.write('acting-operator', operator)
  chosen.set(operator)
}

export const useActingOperator = (): Operator => useSelector(chosen)
