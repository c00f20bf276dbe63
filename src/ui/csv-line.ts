/**
 * One line of a CSV file (RFC 4180), with its line end. Spreadsheets treat text that starts with one of `=+-@|%` as a
 * formula, and anybody can write names and reasons, so those get an apostrophe in front (OWASP, "CSV Injection"). A
 * number in E.164 is safe and stays as it is for other programs. Some spreadsheets separate at semicolons and tabs and
 * take quotes only at a cell's beginning, so a sign after one of those gets an apostrophe too.
 */
export const csvLine = (cells: readonly (string | null | undefined)[]): string =>
  `${cells.map((text) => cell(text ?? '')).join(',')}\r\n`

function cell(text: string): string {
  if (/^\+\d[\d ]*$/.test(text)) return text
  const safe = text.replaceAll(/^(?=[=+\-@\t\r\n|%])|(?<=[;\t\r\n]\s*)(?=[=+\-@|%])/g, `'`)
  return /[",;\t\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
