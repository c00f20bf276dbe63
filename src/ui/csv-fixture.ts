/** For tests only: a CSV file as other programs read it. */
import { parse } from 'papaparse'

type Row = Readonly<Record<string, string>>

/** The lines after the head, by the names of the columns. */
export function readCsv(text: string): readonly Row[] {
  const { data, errors } = parse<Row>(text, { header: true, delimiter: ',', skipEmptyLines: true })
  if (errors[0]) throw new Error(errors[0].message)
  return data
}

/** The cells that a spreadsheet would run, whichever separator it takes. A number in E.164, first in its line, is none. */
export const formulasIn = (text: string): readonly string[] =>
  [',', ';', '\t']
    .flatMap((delimiter) => parse<string[]>(text, { delimiter }).data.flat())
    .filter((cell) => /^\s*[=+\-@|%]/.test(cell) && !/^\+\d[\d ]*(,|$)/.test(cell))

/** What anybody may have written as a name or reason. */
export const hostileText = '=1+1, "so"; @SUM(A1)\t-2\r\n+3|\u202E%4'
