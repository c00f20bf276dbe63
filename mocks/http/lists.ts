import { type Listed, type Order, type Page, pageOf, parsePageRequest } from '../account/paging.ts'
import { success } from './answer.ts'
import { hostOf } from './address.ts'
import type { Answer, Call } from './endpoint.ts'

type Placed = { readonly seq: number }
type Links = {
  readonly self: string
  readonly first: string
  readonly next: string | null
  readonly previous: string | null
}

/** The URLs of a page and the pages around it, with the request's filters. */
function linksOf(call: Call, base: string, page: Page<Placed>): Links {
  const filters = [...call.query].filter(([name]) => !['PageSize', 'Page', 'PageToken'].includes(name))
  const link = (number: number, token: string | null = null): string => {
    const query = new URLSearchParams(filters)
    query.set('PageSize', String(page.pageSize))
    query.set('Page', String(number))
    if (token !== null) query.set('PageToken', token)
    return `${base}${call.path}?${query}`
  }
  return {
    self: link(page.page, call.query.get('PageToken')),
    first: link(0),
    next: page.nextToken === null ? null : link(page.page + 1, page.nextToken),
    previous: page.previousToken === null ? null : link(Math.max(0, page.page - 1), page.previousToken),
  }
}

/** The page format of trunking v1: rows under `key`, paging under `meta`. */
export function metaList<T extends Placed>(
  call: Call,
  key: string,
  rows: Listed<T>,
  serialise: (row: T) => unknown,
): Answer {
  const request = parsePageRequest(call.query)
  if (!request.ok) return request
  const page = pageOf(rows, request.value)
  const links = linksOf(call, hostOf(call.product, call.region), page)
  return success({
    [key]: page.items.map(serialise),
    meta: {
      page: page.page,
      page_size: page.pageSize,
      first_page_url: links.first,
      previous_page_url: links.previous,
      url: links.self,
      next_page_url: links.next,
      key,
    },
  })
}

/** The page format of 2010-04-01, with relative URLs. */
export function uriList<T extends Placed>(
  call: Call,
  key: string,
  rows: Listed<T>,
  serialise: (row: T) => unknown,
  order?: Order,
): Answer {
  const request = parsePageRequest(call.query)
  if (!request.ok) return request
  const page = pageOf(rows, request.value, order)
  const links = linksOf(call, '', page)
  return success({
    first_page_uri: links.first,
    end: Math.max(page.start, page.start + page.items.length - 1),
    previous_page_uri: links.previous,
    [key]: page.items.map(serialise),
    uri: links.self,
    page_size: page.pageSize,
    start: page.start,
    next_page_uri: links.next,
    page: page.page,
  })
}
