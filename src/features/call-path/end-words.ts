/** At most two lines of a box: the first address, and the second one or how many more there are. */
export function endLines(pbx: readonly string[], width: number): readonly string[] {
  const [first, second] = pbx
  // Geist Mono at 11.5 px. The longest range that an access list can hold, 255.255.255.128/25, fits the narrower box.
  const fit = (text: string) => clipMiddle(text, Math.floor((width - 28) / 6.73))
  if (first === undefined) return []
  if (second === undefined) return [fit(first)]
  return [fit(first), pbx.length === 2 ? fit(second) : `and ${pbx.length - 1} more`]
}

/** One line of the narrow form. */
export function endSummary(pbx: readonly string[]): string {
  const [first, second] = pbx
  if (first === undefined) return ''
  const both = pbx.join(', ')
  if (second === undefined || both.length <= 25) return clipMiddle(both, 25)
  const more = ` and ${pbx.length - 1} more`
  return clipMiddle(first, 25 - more.length) + more
}

/** The beginning of a host and its end tell the most; the whole name is in the tables of the page. */
function clipMiddle(text: string, most: number): string {
  if (text.length <= most) return text
  const tail = Math.floor((most - 1) / 2)
  return `${text.slice(0, most - 1 - tail)}…${text.slice(-tail)}`
}
