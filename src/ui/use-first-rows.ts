import { useState } from 'react'

export type FirstRows<Row> = {
  /** Those to show. */
  readonly shown: readonly Row[]
  readonly total: number
  readonly step: number
  readonly more: () => void
  /** Back to the first ones: the rows are others now. */
  readonly reset: () => void
}

/** The first rows of a list that may be very long, `step` at a time. */
export function useFirstRows<Row>(rows: readonly Row[], step: number): FirstRows<Row> {
  const [most, setMost] = useState(step)
  return {
    shown: rows.slice(0, most),
    total: rows.length,
    step,
    more: () => setMost(most + step),
    reset: () => setMost(step),
  }
}
