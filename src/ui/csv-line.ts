/**
 * One line of a CSV file (RFC 4180), with its end. Spreadsheets take a text that begins with one of `=+-@|%` for a
 * formula, and names and reasons are anybody's text: an apostrophe goes before those (OWASP, "CSV Injection"). A plain
 * number in E.164 is no formula, and stays as other programs need it.
 */
export const csvLine = (cells: readonly (string | null | undefined)[]): string =>
  `${cells.map((text) => cell(text ?? '')).join(',')}\r\n`

function cell(text: string): string {
  const safe = /^[=+\-@\t\r\n|%]/.test(text) && !/^\+\d[\d ]*$/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
