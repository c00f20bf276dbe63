/** At most two lines: the first address, then the second or the count of the rest. */
export function endLines(pbx: readonly string[], width: number): readonly string[] {
  const [first, second] = pbx
  // Geist Mono at 11.5 px. The longest range in an access list, 255.255.255.128/25, fits the narrower box.
  const fit = (text: string) => clipMiddle(text, Math.floor((width - 28) / 6.73))
  if (first === undefined) return []
  if (second === undefined) return [fit(first)]
  return [fit(first), pbx.length === 2 ? fit(second) : `and ${pbx.length - 1} more`]
}

export function endSummary(pbx: readonly string[]): string {
  const [first, second] = pbx
  if (first === undefined) return ''
  const both = pbx.join(', ')
  if (second === undefined || both.length <= 25) return clipMiddle(both, 25)
  const more = ` and ${pbx.length - 1} more`
  return clipMiddle(first, 25 - more.length) + more
}

/** Keeps the start and the end of a host; the page's tables show the whole name. */
function clipMiddle(text: string, most: number): string {
  if (text.length <= most) return text
  const tail = Math.floor((most - 1) / 2)
  return `${text.slice(0, most - 1 - tail)}…${text.slice(-tail)}`
}
