import { findEdge, publicEdges } from '../../domain/base/edge.ts'
import type { CallPathEdge, Egress } from './call-path.ts'

/** An unknown edge counts as not set (R4). */
export function egressOf(ids: readonly (string | null)[] | undefined): Egress | null {
  if (ids === undefined) return null
  const known = ids.flatMap((id) => (id !== null && findEdge(id) ? [id] : []))
  return { edges: [...new Set(known)], whereArrived: known.length < ids.length }
}

/** The eight public edges in Twilio's order, then the Interconnect edges that this path uses. */
export function callPathEdges(lit: readonly string[], used: readonly string[] = lit): readonly CallPathEdge[] {
  const others = [...new Set(used)].flatMap((id) =>
    publicEdges.some((edge) => edge.id === id) ? [] : [findEdge(id)].filter((edge) => edge !== undefined),
  )
  return [...publicEdges, ...others].map(({ id, city }) => ({ id, city, lit: lit.includes(id) }))
}
