import { type Edge, interconnectEdges, publicEdges } from '../base/edge.ts'

const edges: readonly Edge[] = [...publicEdges, ...interconnectEdges]

/** How many letters may differ. Two edges differ in more. */
const most = 2

/** The edge that the operator probably meant, by its id, its legacy id, or a mistyped id. */
export function guessEdge(text: string): Edge | null {
  const typed = plain(text)
  const named = edges.find(({ id, legacyId }) => typed === id || typed === legacyId)
  if (named) return named
  const near = edges.filter(({ id }) => id.length > 2 * most && distance(typed, id) <= most)
  return near.toSorted((a, b) => distance(typed, a.id) - distance(typed, b.id))[0] ?? null
}

/** Lower case without accents, with `-` between words. */
const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_]+/g, '-')

/** The Levenshtein distance. */
function distance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index)
  for (const [at, letter] of Array.from(from).entries()) {
    const next = [at + 1]
    for (let index = 0; index < to.length; index += 1) {
      const changed = (row[index] ?? 0) + (to[index] === letter ? 0 : 1)
      next.push(Math.min(changed, (row[index + 1] ?? 0) + 1, (next[index] ?? 0) + 1))
    }
    row = next
  }
  return row.at(-1) ?? 0
}
