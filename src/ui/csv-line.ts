/**
 * One line of a CSV file (RFC 4180), with its line end. Spreadsheets treat text that starts with one of `=+-@|%` as a
 * formula, and anybody can write names and reasons, so those get an apostrophe in front (OWASP, "CSV Injection"). A
 * number in E.164 is safe and stays as it is for other programs.
 */
export const csvLine = (cells: readonly (string | null | undefined)[]): string =>
  `${cells.map((text) => cell(text ?? '')).join(',')}\r\n`

function cell(text: string): string {
  const safe = /^[=+\-@\t\r\n|%]/.test(text) && !/^\+\d[\d ]*$/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
