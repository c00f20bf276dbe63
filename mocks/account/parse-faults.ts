import { isRecord } from './is-record.ts'
import { parseRegionCode } from '../../src/domain/base/region.ts'
import { err, ok, type Result } from '../../src/domain/base/result.ts'
import { effects, type Fault, type Latency, operations, type Times } from './fault.ts'

const longestDelay = 60_000

/** Short names that the text form also accepts. */
const shortNames: Readonly<Record<string, Fault['effect']>> = { drop: 'drop-connection', malformed: 'malformed-body' }

function parseEffect(text: string): Fault['effect'] | undefined {
  const delay: Latency | undefined = /^latency-\d{1,5}$/.test(text) ? `latency-${Number(text.slice(8))}` : undefined
  if (delay && Number(delay.slice(8)) <= longestDelay) return delay
  return effects.find((name) => name === text)
}

function parseTimes(text: string): Times | undefined {
  if (text === 'once' || text === 'always') return text
  const [, count] = /^next-([1-9]\d{0,4})$/.exec(text) ?? []
  if (count !== undefined) return `next-${Number(count)}`
  const [, percent, seed] = /^(\d{1,2}|100)-percent(?:-([a-z0-9]{1,20}))?$/.exec(text) ?? []
  if (percent === undefined) return undefined
  return seed === undefined ? `${Number(percent)}-percent` : `${Number(percent)}-percent-${seed}`
}

const parseFaultRegion = (text: string): Fault['region'] | undefined => (text === 'any' ? 'any' : parseRegionCode(text))

/** `ie1.routes.write.503.once`: Region or `any`, operation, effect, and how often (default once). */
function parseFault(text: string): Fault | undefined {
  const [regionText = '', ...words] = text.split('.')
  const times = parseTimes(words.at(-1) ?? '')
  if (times) words.pop()
  const word = words.pop() ?? ''
  const effect = shortNames[word] ?? parseEffect(word) ?? parseEffect(`status-${word}`)
  const operation = operations.find((name) => name === words.join('.'))
  const region = parseFaultRegion(regionText)
  return region && operation && effect ? { region, operation, effect, times: times ?? 'once' } : undefined
}

/** Parses the comma-separated `fault` switch of the URL. Returns the parts that are not valid as `rejected`. */
export function parseFaults(text: string): { readonly faults: readonly Fault[]; readonly rejected: readonly string[] } {
  const faults: Fault[] = []
  const rejected: string[] = []
  for (const part of text.split(',').filter(Boolean)) {
    const fault = parseFault(part.trim())
    if (fault) faults.push(fault)
    else rejected.push(`fault=${part}`)
  }
  return { faults, rejected }
}

/** Nothing but a text is valid. `String(value)` would take a list of one text, and throw for some objects. */
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')

const effectNames = [...effects, 'latency-2000'].join(', ')

/** Parses the JSON of `/demo/faults`. The error names the invalid entry. */
export function parseFaultsJson(value: unknown): Result<readonly Fault[], string> {
  if (!Array.isArray(value)) return err('faults: expected a list')
  const faults: Fault[] = []
  for (const [index, entry] of value.entries()) {
    if (!isRecord(entry)) return err(`faults.${index}: expected an object`)
    const region = parseFaultRegion(textOf(entry['region']))
    const operation = operations.find((name) => name === entry['operation'])
    const effect = parseEffect(textOf(entry['effect']))
    const times = parseTimes(textOf(entry['times']))
    if (!region) return err(`faults.${index}.region: expected a Region or "any"`)
    if (!operation) return err(`faults.${index}.operation: expected one of ${operations.join(', ')}`)
    if (!effect) return err(`faults.${index}.effect: expected one of ${effectNames}`)
    if (!times) return err(`faults.${index}.times: expected "once", "always", "next-3" or "20-percent"`)
    faults.push({ region, operation, effect, times })
  }
  return ok(faults)
}
