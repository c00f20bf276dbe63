import { useSyncExternalStore } from 'react'

/** The demo has no sign-in: whoever sits at it says who they are. */
export const operators = ['M. Okafor', 'S. Brennan', 'J. Whitlam'] as const
export type Operator = (typeof operators)[number]

const storageKey = 'acting-operator'
const listeners = new Set<() => void>()
let chosen: Operator | undefined

/** This tab's choice, else the one made last in this browser, else the first of them. */
export function actingOperator(): Operator {
  chosen ??= stored(() => sessionStorage) ?? stored(() => localStorage) ?? operators[0]
  return chosen
}

/** For this tab; new tabs begin with it. A tab that is open keeps its own. */
export function actAs(operator: Operator): void {
  chosen = operator
  for (const storage of [() => sessionStorage, () => localStorage]) {
    try {
      storage().setItem(storageKey, operator)
    } catch {
      // Refused by policy: the choice holds until the page is left.
    }
  }
  for (const listener of listeners) listener()
}

export const useActingOperator = (): Operator => useSyncExternalStore(subscribe, actingOperator)

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

function stored(storage: () => Storage): Operator | undefined {
  try {
    const text = storage().getItem(storageKey)
    return operators.find((name) => name === text)
  } catch {
    return undefined
  }
}
