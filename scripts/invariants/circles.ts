/** Circles of files that import each other, each as the files in it. */
export function circles(importsByFile: ReadonlyMap<string, readonly string[]>): readonly (readonly string[])[] {
  // Tarjan's strongly connected components.
  const found: string[][] = []
  const index = new Map<string, number>()
  const low = new Map<string, number>()
  const stack: string[] = []
  const visit = (file: string): number => {
    const own = index.size
    index.set(file, own)
    low.set(file, own)
    stack.push(file)
    for (const next of importsByFile.get(file) ?? []) {
      const reached = index.has(next) ? (stack.includes(next) ? (index.get(next) ?? own) : own) : visit(next)
      low.set(file, Math.min(low.get(file) ?? own, reached))
    }
    const lowest = low.get(file) ?? own
    if (lowest === own) {
      const members = stack.splice(stack.indexOf(file))
      if (members.length > 1) found.push(members.toSorted())
    }
    return lowest
  }
  for (const file of importsByFile.keys()) if (!index.has(file)) visit(file)
  return found
}
