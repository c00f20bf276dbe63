import { type CallPath, type CallPathEdge, wiredEgress } from './call-path.ts'

/** The text of the narrow form's single box for all edges. */
export function edgeSummary(path: CallPath) {
  const lit = path.edges.filter((edge) => edge.lit)
  const [first, second] = lit
  const all = `${path.edges.length} edges`
  if (path.leg === 'termination') {
    return first
      ? { title: `Edge: ${first.city}`, note: 'localized URI', lit: true }
      : { title: all, note: 'plain URI: edge not chosen', lit: false }
  }
  const arrived = wiredEgress(path).some(({ whereArrived }) => whereArrived)
  if (!first) return { title: all, note: arrived ? 'where the call arrived' : '', lit: false }
  if (second) {
    const title = lit.length === 2 ? `Edges: ${first.city}, ${second.city}` : `${lit.length} of ${all}`
    return { title, note: lit.length === 2 ? '' : 'named by edge=', lit: true }
  }
  return { title: `Edge: ${first.city}`, note: arrived ? 'or where it arrived' : `edge=${first.id}`, lit: true }
}

/** The text at the right of an edge's row, with `edge=` if it fits beside the city in a box of this width. */
export function edgeIdText({ id, city, lit }: CallPathEdge, leg: CallPath['leg'], width: number): string {
  const named = `edge=${id}`
  // Geist Mono at 11.5 px and the city in bold at 12 px, with spaces of 12, 8 and 10 px.
  const fits = 12 + city.length * 6.6 + 8 + named.length * 6.73 + 10 <= width
  return lit && leg === 'origination' && fits ? named : id
}

export const edgeNote = (path: CallPath): string | null =>
  wiredEgress(path).some(({ whereArrived }) => whereArrived)
    ? 'If a URI sets no edge=, calls leave where they arrived.'
    : null

/** The text on the wire from the PBX. */
export function entryWords(path: CallPath): readonly [string, string] {
  const edge = path.edges.find(({ lit }) => lit)
  return edge ? ['localized URI:', `enters at ${edge.city}`] : ['plain URI:', 'edge not chosen']
}
