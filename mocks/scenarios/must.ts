/** Scenarios are our own code, so a value that does not parse is a bug. */
export function must<T>(value: T | undefined, text: string | number): T {
  if (value === undefined) throw new Error(`Scenario: cannot parse ${text}`)
  return value
}
