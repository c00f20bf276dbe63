import { createAtom, useSelector } from '@tanstack/react-store'
import { browserStorage, tabStorage } from '../browser/web-storage.ts'

/** The demo has no sign-in, so the operator chooses a name. */
export const operators = ['M. Okafor', 'S. Brennan', 'J. Whitlam'] as const
export type Operator = (typeof operators)[number]

const storages = [tabStorage, browserStorage]
const kept = storages.flatMap((storage) => operators.find((name) => name === storage.read('acting-operator')) ?? [])
/** This tab's choice, else the last one in this browser, else the first operator. */
const chosen = createAtom(kept[0] ?? operators[0])

export const actingOperator = (): Operator => chosen.get()

/** Applies to this tab and to new tabs; other open tabs keep theirs. */
export function actAs(operator: Operator): void {
  for (const storage of storages) storage.write('acting-operator', operator)
  chosen.set(operator)
}

export const useActingOperator = (): Operator => useSelector(chosen)
