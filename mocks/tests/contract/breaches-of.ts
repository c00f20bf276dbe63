import { isRecord } from '../../account/is-record.ts'
import { arm, type Fault } from '../../account/fault.ts'
import { parseFaultsJson } from '../../account/parse-faults.ts'
import { strike } from '../../account/strike.ts'
import { type Address, parsePathForm } from '../../http/address.ts'
import { resourceOf } from '../../http/with-faults.ts'
import { parseSwitches } from '../../switches/switches.ts'
import { checkExchange } from './check-exchange.ts'
import type { Specified } from './specification.ts'

/** One answer that a page received. */
export type Answer = {
  readonly method: string
  readonly url: string
  readonly status: number
  readonly text: string
}

/** The documents that pages opened, and the answers they received under /twilio/ and /demo/. */
export type Traffic = {
  /** The addresses of the documents, which contain the demo's switches. */
  readonly documents: readonly string[]
  readonly answers: readonly Answer[]
}

function parseBody(text: string): { readonly body: unknown } | undefined {
  if (text === '') return { body: undefined }
  try {
    return { body: JSON.parse(text) }
  } catch {
    return undefined
  }
}

const pathOf = (url: string): string => new URL(url).pathname

/** Every answer to a change of the demo contains the faults that are armed afterwards. */
function armedBy({ url, text }: Answer): readonly Fault[] {
  const body = pathOf(url).startsWith('/demo/') ? parseBody(text)?.body : undefined
  const faults = parseFaultsJson(isRecord(body) ? body['faults'] : undefined)
  return faults.ok ? faults.value : []
}

/** The faults that break JSON on purpose. Ignores `times`, because only the mock sees the order of requests. */
function breakingFaults({ documents, answers }: Traffic): readonly Fault[] {
  const asked = [
    ...documents.flatMap((url) => parseSwitches(new URL(url).search).faults ?? []),
    ...answers.flatMap(armedBy),
  ]
  return asked.filter(({ effect }) => effect === 'malformed-body').map((fault) => ({ ...fault, times: 'always' }))
}

function isStruck(breaking: readonly Fault[], { region, product, path }: Address, method: string): boolean {
  const access = method === 'GET' ? 'read' : 'write'
  return strike(breaking.map(arm), { region, product, resource: resourceOf(path), access }).effect !== null
}

/** The breaches in answers of the path form, each kind once with the first request that has it. */
export function breachesOf(specified: readonly Specified[], traffic: Traffic): readonly string[] {
  const breaking = breakingFaults(traffic)
  const breaches = new Map<string, string>()
  for (const { method, url, status, text } of traffic.answers) {
    // The specification has no preflights and no HEAD.
    if (!pathOf(url).startsWith('/twilio/') || method === 'HEAD' || method === 'OPTIONS') continue
    const address = parsePathForm(new URL(url))
    const asked = `${method} ${pathOf(url)}: ${status}`
    const parsed = parseBody(text)
    if (!parsed) {
      if (!address || !isStruck(breaking, address, method)) breaches.set(asked, `${asked}: a body that is not JSON`)
      continue
    }
    const { product, path } = address ?? { product: null, path: pathOf(url) }
    const { covered, faults } = checkExchange(specified, { product, method, path, status, body: parsed.body })
    for (const fault of faults) {
      const kind = `${covered ?? asked} ${fault}`
      if (!breaches.has(kind)) breaches.set(kind, [asked, ...(covered === null ? [] : [covered]), fault].join(': '))
    }
  }
  return [...breaches.values()]
}
