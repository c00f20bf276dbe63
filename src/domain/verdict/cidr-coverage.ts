import { type Cidr, firstAddress, size } from '../base/ipv4.ts'

export type Coverage = 'all' | 'some' | 'none'

type Range = { readonly from: number; readonly to: number }

/** `to` is exclusive. */
const rangeOf = (cidr: Cidr): Range => ({ from: firstAddress(cidr), to: firstAddress(cidr) + size(cidr) })

/** How much of one prefix the others cover together: two halves cover the whole (R6). */
export function coverage(allowed: readonly Cidr[], asked: Cidr): Coverage {
  const { from, to } = rangeOf(asked)
  const parts = allowed
    .map(rangeOf)
    .map((range): Range => ({ from: Math.max(range.from, from), to: Math.min(range.to, to) }))
    .filter((range) => range.from < range.to)
    .toSorted((a, b) => a.from - b.from)
  if (parts.length === 0) return 'none'
  let covered = from
  for (const part of parts) if (part.from <= covered) covered = Math.max(covered, part.to)
  return covered >= to ? 'all' : 'some'
}
