import { parseRegionCode, type RegionCode } from '../../src/domain/region.ts'
import { err, ok, type Result } from '../../src/domain/result.ts'

export const faultProducts = ['trunking', 'routes', 'api'] as const
export type FaultProduct = (typeof faultProducts)[number]

/** What a fault strikes: everything, all reads or writes, a product, or one product's reads or writes. */
export const operations = [
  'any',
  'read',
  'write',
  'trunking',
  'trunking.read',
  'trunking.write',
  'routes',
  'routes.read',
  'routes.write',
  'api',
  'api.read',
  'api.write',
] as const
export type Operation = (typeof operations)[number]

/** `drop-connection` drops it before anything is processed. */
export const effects = ['status-503', 'drop-connection'] as const
export type Effect = (typeof effects)[number]

export type Fault = {
  /** `any` is each of the three Regions: with `once`, once in each of them. */
  readonly region: RegionCode | 'any'
  readonly operation: Operation
  readonly effect: Effect
  readonly times: 'once' | 'always'
}

/** A fault with the Regions where its one time has come already. */
export type ArmedFault = Fault & { readonly spentIn: readonly RegionCode[] }

export const arm = (fault: Fault): ArmedFault => ({ ...fault, spentIn: [] })

export type Struck = { readonly region: RegionCode; readonly product: FaultProduct; readonly access: 'read' | 'write' }

function strikes(fault: Fault, call: Struck): boolean {
  if (fault.region !== 'any' && fault.region !== call.region) return false
  const { operation } = fault
  return (
    operation === 'any' ||
    operation === call.access ||
    operation === call.product ||
    operation === `${call.product}.${call.access}`
  )
}

/**
 * What happens to one call, and the faults that remain. A fault of any Region, once, fails the call and its
 * fall-backs through the other Regions (R18); the first repetition in a Region is let through and ends it.
 */
export function strike(
  faults: readonly ArmedFault[],
  call: Struck,
): { readonly effect: Effect | null; readonly remaining: readonly ArmedFault[] } {
  const fault = faults.find((candidate) => strikes(candidate, call))
  if (!fault) return { effect: null, remaining: faults }
  if (fault.times === 'always') return { effect: fault.effect, remaining: faults }
  const others = faults.filter((other) => other !== fault)
  if (fault.spentIn.includes(call.region)) return strike(others, call)
  const spent = { ...fault, spentIn: [...fault.spentIn, call.region] }
  const isOver = fault.region !== 'any' || spent.spentIn.length === 3
  return { effect: fault.effect, remaining: isOver ? others : faults.map((other) => (other === fault ? spent : other)) }
}

const effectWords: Readonly<Record<string, Effect>> = { '503': 'status-503', drop: 'drop-connection' }

/** `ie1.routes.write.503.once`: Region or `any`, operation, effect, then how often (once when left out). */
function parseFault(text: string): Fault | undefined {
  const [regionText = '', ...words] = text.split('.')
  const last = words.at(-1)
  const times = last === 'always' ? 'always' : 'once'
  if (last === 'once' || last === 'always') words.pop()
  const effect = effectWords[words.pop() ?? '']
  const operation = operations.find((name) => name === words.join('.'))
  const region = regionText === 'any' ? 'any' : parseRegionCode(regionText)
  return region && operation && effect ? { region, operation, effect, times } : undefined
}

/** The `fault` switch of the URL, several separated by commas; what cannot be read is handed back. */
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

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

/** Faults as `/demo/faults` takes them, in JSON. The error says which entry is wrong. */
export function readFaults(value: unknown): Result<readonly Fault[], string> {
  if (!Array.isArray(value)) return err('faults: expected a list')
  const faults: Fault[] = []
  for (const [index, entry] of value.entries()) {
    if (!isRecord(entry)) return err(`faults.${index}: expected an object`)
    const region = entry['region'] === 'any' ? 'any' : parseRegionCode(String(entry['region']))
    const operation = operations.find((name) => name === entry['operation'])
    const effect = effects.find((name) => name === entry['effect'])
    const times = entry['times'] === 'always' || entry['times'] === 'once' ? entry['times'] : undefined
    if (!region) return err(`faults.${index}.region: expected a Region or "any"`)
    if (!operation) return err(`faults.${index}.operation: expected one of ${operations.join(', ')}`)
    if (!effect) return err(`faults.${index}.effect: expected one of ${effects.join(', ')}`)
    if (!times) return err(`faults.${index}.times: expected "once" or "always"`)
    faults.push({ region, operation, effect, times })
  }
  return ok(faults)
}
