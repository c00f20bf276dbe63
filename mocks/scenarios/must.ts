/** A scenario is our own text: what does not parse is a bug. */
export function must<T>(value: T | undefined, text: string | number): T {
  if (value === undefined) throw new Error(`Scenario: cannot read ${text}`)
  return value
}
