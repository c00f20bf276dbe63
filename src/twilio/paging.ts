import * as v from 'valibot'
import type { RegionCode } from '../domain/base/region.ts'
import type { ApiAddress, Product } from './address.ts'
import { answerError } from './answer.ts'
import { type Decoder, decode } from './decode.ts'
import { getJson, type RequestOptions } from './http.ts'

export type List<T> = {
  readonly region: RegionCode
  /** `api` pages by `next_page_uri`, `trunking` by `meta.next_page_url`; routes have no lists. */
  readonly product: Exclude<Product, 'routes'>
  readonly path: string
  /** The member of a page that contains the items. */
  readonly key: string
  readonly item: Decoder<T>
}

/** Twilio's largest page. */
const maxPage = 1000

export type ListOptions<T = unknown> = RequestOptions & {
  /** Called after each page with all items so far, always in the same array. */
  readonly onPage?: (itemsSoFar: readonly T[]) => void
}

/** All items of a list, page by page, in Twilio's order. Throws `ApiError`, also if the pages form a loop. */
export async function listAll<T>(list: List<T>, options: ListOptions<T> = {}): Promise<readonly T[]> {
  return (await listFirst(list, {}, Number.POSITIVE_INFINITY, options)).items
}

/** Like `listAll`, but with a query, and stops after the page that reaches `limit`. */
export async function listFirst<T>(
  list: List<T>,
  asked: Readonly<Record<string, string>>,
  limit: number,
  options: ListOptions<T> = {},
): Promise<{ readonly items: readonly T[]; readonly more: boolean }> {
  const { region, product, path, key, item } = list
  const page = v.object({ [key]: v.array(item) })
  const items: T[] = []
  const seen = new Set<string>()
  let query: Readonly<Record<string, string>> = { ...asked, PageSize: String(Math.min(limit, maxPage)) }
  for (;;) {
    const address: ApiAddress = { region, product, path, query }
    const json = await getJson(address, v.unknown(), options)
    items.push(...(mustDecode(address, page, json)[key] ?? []))
    options.onPage?.(items)
    const next = mustDecode(address, product === 'api' ? nextOfApi : nextOfTrunking, json)
    if (next === null) return { items, more: false }
    if (items.length >= limit) return { items, more: true }
    if (seen.has(next)) throw malformed(address, `the next page was already fetched: ${next}`)
    seen.add(next)
    query = Object.fromEntries(new URLSearchParams(next))
  }
}

/** Uses only the query of the next page's URL, because host and path are Twilio's (see `address.ts`). */
const queryOfNext = v.pipe(
  v.nullable(v.string()),
  v.transform((address) => address?.replace(/^[^?]*\??/, '') ?? null),
)

const nextOfApi = v.pipe(
  v.object({ next_page_uri: queryOfNext }),
  v.transform((page) => page.next_page_uri),
)

const nextOfTrunking = v.pipe(
  v.object({ meta: v.object({ next_page_url: queryOfNext }) }),
  v.transform((page) => page.meta.next_page_url),
)

function mustDecode<T>(address: ApiAddress, decoder: Decoder<T>, json: unknown): T {
  const decoded = decode(decoder, json)
  if (!decoded.ok) throw malformed(address, decoded.error)
  return decoded.value
}

const malformed = (address: ApiAddress, detail: string): Error =>
  answerError({ address, method: 'GET' }, 'malformed', 200, detail)
