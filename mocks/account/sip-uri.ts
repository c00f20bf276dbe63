const sipUri = /^sips?:(?:\/\/)?(?:[^@;?\s]+@)?(?:\[[^\]\s]+\]|[^:;?@/\s]+)(?::(\d{1,5}))?(?:;[^;?\s]*)*(?:\?\S*)?$/i

/** Whether an origination URI can be the text: the server's own rule, against which the console's is tested. */
export function isSipUri(text: string): boolean {
  const match = sipUri.exec(text)
  const port = Number(match?.[1] ?? 1)
  return match !== null && port >= 1 && port <= 65_535
}
