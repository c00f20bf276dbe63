import { ok, type Result } from '../../src/domain/base/result.ts'
import { invalidParameter, type Refusal } from './refusal.ts'

export type PageRequest = {
  readonly page: number
  readonly pageSize: number
  /** Start after the last row of the previous page, or end before the first row of the next. Null: use `page`. */
  readonly position: { readonly side: 'after' | 'before'; readonly seq: number } | null
}

export type Page<T> = {
  readonly items: readonly T[]
  readonly page: number
  readonly pageSize: number
  /** Index of the page's first item in the whole list. */
  readonly start: number
  readonly nextToken: string | null
  readonly previousToken: string | null
}

const defaultPageSize = 50
const maxPageSize = 1000

const wholeNumber = (text: string): number | undefined => (/^\d{1,9}$/.test(text) ? Number(text) : undefined)

/** `PA` or `PB`, as in Twilio's tokens, then the `seq` of the last or first item in base 36. */
const tokenPattern = /^P([AB])([0-9a-z]{1,11})$/

/** Larger page sizes are cut to 1,000, because the official client asks for more and expects an answer. */
export function parsePageRequest(query: URLSearchParams): Result<PageRequest, Refusal> {
  const pageSize = wholeNumber(query.get('PageSize') ?? String(defaultPageSize))
  if (pageSize === undefined || pageSize < 1) return invalidParameter('PageSize')
  const page = wholeNumber(query.get('Page') ?? '0')
  if (page === undefined) return invalidParameter('Page')
  const token = query.get('PageToken')
  const match = token ? tokenPattern.exec(token) : null
  if (token && !match) return invalidParameter('PageToken')
  return ok({
    page,
    pageSize: Math.min(pageSize, maxPageSize),
    position: match ? { side: match[1] === 'A' ? 'after' : 'before', seq: Number.parseInt(match[2] ?? '', 36) } : null,
  })
}

export type Order = 'oldest-first' | 'newest-first'

/** A list that creates its items only when they are needed. */
export type Listing<T> = {
  readonly length: number
  /** Undefined when the index is out of range. */
  seqAt(index: number): number | undefined
  slice(start: number, end: number): readonly T[]
}

export type Listed<T> = readonly T[] | Listing<T>

const listingOf = <T extends { readonly seq: number }>(listed: Listed<T>): Listing<T> =>
  'seqAt' in listed
    ? listed
    : { length: listed.length, seqAt: (index) => listed[index]?.seq, slice: (start, end) => listed.slice(start, end) }

/** Index of the first item after the given `seq`, or at it unless `after` is set. */
function indexOf(items: Listing<unknown>, seq: number, after: boolean, sign: 1 | -1): number {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >>> 1
    const beyond = sign * ((items.seqAt(middle) ?? 0) - seq)
    if (beyond < 0 || (after && beyond === 0)) low = middle + 1
    else high = middle
  }
  return low
}

/** A page fetched by token keeps its place when rows before it are added or deleted. */
export function pageOf<T extends { readonly seq: number }>(
  listed: Listed<T>,
  request: PageRequest,
  order: Order = 'oldest-first',
): Page<T> {
  const items = listingOf(listed)
  const { page, pageSize, position } = request
  const sign = order === 'oldest-first' ? 1 : -1
  const stop = position?.side === 'before' ? indexOf(items, position.seq, false, sign) : undefined
  const start =
    stop !== undefined
      ? Math.max(0, stop - pageSize)
      : position
        ? indexOf(items, position.seq, true, sign)
        : Math.min(page * pageSize, items.length)
  const shown = items.slice(start, stop ?? start + pageSize)
  const end = start + shown.length
  // An empty page still needs tokens for the pages around it: its rows may have been deleted since.
  const first = shown[0]?.seq ?? (items.seqAt(start - 1) ?? 0) + sign
  const last = shown.at(-1)?.seq ?? (items.seqAt(end) ?? 0) - sign
  return {
    items: shown,
    page,
    pageSize,
    start,
    nextToken: end < items.length ? `PA${last.toString(36)}` : null,
    previousToken: start > 0 ? `PB${first.toString(36)}` : null,
  }
}
