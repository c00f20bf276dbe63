import { digitsOfSearch, hasDigits } from '../../domain/base/e164.ts'
import { regionCodes } from '../../domain/base/region.ts'
import type { TrunkSid } from '../../domain/base/sid.ts'
import type { NumberRow } from './number-row.ts'

/** The trunk name of each loaded instance. */
export type TrunkNames = ReadonlyMap<TrunkSid, string>

/**
 * A test whether a number matches a search: by its digits in any format, by the start of its SID or of a trunk instance's
 * SID, by its name or by a trunk's name. An empty search matches all.
 */
export function finder(query: string, trunkNames: TrunkNames): (row: NumberRow) => boolean {
  const text = query.trim().toLowerCase()
  if (text === '') return () => true
  const digits = digitsOfSearch(text)
  const trunks = new Set(
    [...trunkNames].filter(([, name]) => name.toLowerCase().includes(text)).map(([trunkSid]) => trunkSid),
  )
  const sid = /^(?:pn|tk)[\da-f]*$/.test(text) ? text : undefined
  return (row) => {
    if (digits !== undefined && hasDigits(row.number, digits)) return true
    return regionCodes.some((region) => {
      const here = row[region]
      if (here === undefined) return false
      if (here.friendlyName.toLowerCase().includes(text)) return true
      if (here.trunkSid !== null && trunks.has(here.trunkSid)) return true
      return sid !== undefined && (startsWith(here.sid, sid) || startsWith(here.trunkSid ?? '', sid))
    })
  }
}

const startsWith = (sid: string, text: string): boolean => sid.slice(0, text.length).toLowerCase() === text
