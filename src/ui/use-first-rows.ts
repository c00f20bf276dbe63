import { useState } from 'react'

export type FirstRows<Row> = {
  /** The rows to show. */
  readonly shown: readonly Row[]
  readonly total: number
  readonly step: number
  readonly more: () => void
  /** Shows only the first rows again, because the rows have changed. */
  readonly reset: () => void
}

/** The first rows of a long list, `step` more at a time. */
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
