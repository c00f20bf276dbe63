/** Ends a `switch` over a union, so that a new member fails to compile. Throws if reached, which is a bug. */
export function exhaustive(value: never): never {
  throw new Error(`Unhandled case: ${JSON.stringify(value)}`)
}
