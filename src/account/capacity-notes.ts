import { useSelector } from '@tanstack/react-store'
import { createKeptAtom } from '../browser/kept-atom.ts'
import type { CapacityNote } from '../domain/account/capacity.ts'
import { instantOf } from '../domain/base/instant.ts'
import { parseJson } from '../domain/base/parse-json.ts'
import type { RegionCode } from '../domain/base/region.ts'
import { parseTrunkSid, type TrunkSid } from '../domain/base/sid.ts'
import type { Trunk } from '../domain/account/trunk.ts'

/** What operators noted in this browser, by instance: no API of Twilio's shows an instance's CPS (R21). */
export type CapacityNotes = ReadonlyMap<TrunkSid, CapacityNote>

const notes = createKeptAtom<CapacityNotes>('capacity-notes', {
  parse: (text) => new Map(entriesOf(parseJson(text ?? '')).flatMap(noteOf)),
  format: (map) => (map.size === 0 ? null : JSON.stringify([...map])),
})

function entriesOf(stored: unknown): readonly unknown[] {
  return Array.isArray(stored) ? stored : []
}

function noteOf(entry: unknown): (readonly [TrunkSid, CapacityNote])[] {
  const [key, note] = entriesOf(entry)
  const sid = typeof key === 'string' ? parseTrunkSid(key) : undefined
  if (sid === undefined || typeof note !== 'object' || note === null) return []
  if (!('cps' in note && 'by' in note && 'at' in note)) return []
  const { cps, by, at } = note
  const noted = typeof at === 'number' ? instantOf(at) : undefined
  if (typeof cps !== 'number' || typeof by !== 'string' || noted === undefined) return []
  return [[sid, { cps, by, at: noted }]]
}

export const capacityNotes = (): CapacityNotes => notes.get()

export const useCapacityNotes = (): CapacityNotes => useSelector(notes)

/** Null removes the note. */
export function noteCapacity(sid: TrunkSid, note: CapacityNote | null): void {
  const next = new Map(notes.get())
  if (note === null) next.delete(sid)
  else next.set(sid, note)
  notes.set(next)
}

/** The demo replaced the account, so notes about its instances mean nothing. */
export const forgetCapacity = (): void => notes.set(new Map())

export const capacityOf = (trunk: Trunk, noted: CapacityNotes): Readonly<Partial<Record<RegionCode, CapacityNote>>> =>
  Object.fromEntries(
    Object.values(trunk.instances).flatMap(({ region, sid }) => {
      const note = noted.get(sid)
      return note ? [[region, note]] : []
    }),
  )
