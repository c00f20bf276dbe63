/** Scenarios give times in milliseconds before loading. */
export const minutes = (count: number): number => count * 60_000
export const days = (count: number): number => minutes(count * 24 * 60)
