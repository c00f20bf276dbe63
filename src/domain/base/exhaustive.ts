/** Ends a `switch` over a union: a new member fails to compile here. Throws when reached, which is a bug. */
export function exhaustive(value: never): never {
  throw new Error(`Unhandled case: ${JSON.stringify(value)}`)
}
