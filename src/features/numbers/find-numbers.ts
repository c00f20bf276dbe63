import { digitsOfSearch, hasDigits } from '../../domain/base/e164.ts'
import { regionCodes } from '../../domain/base/region.ts'
import type { TrunkSid } from '../../domain/base/sid.ts'
import type { NumberRow } from './number-row.ts'

/** The name of the trunk that an instance belongs to, as far as the trunks were read. */
export type TrunkNames = ReadonlyMap<TrunkSid, string>

/**
 * Whether a number is what a person typed: the number in any format or a part of it; its SID, or that of a trunk
 * instance, from its start; its name; the name of a trunk. Empty text finds all. What needs no number is done once.
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
