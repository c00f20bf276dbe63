import { regionLabel } from '../domain/region.ts'
import type { Fault } from './demo-api.ts'

/** "every request in IE1 answers 503". */
export function faultInWords({ region, operation, effect, times }: Fault): string {
  const where = region === 'any' ? 'any Region' : regionLabel(region)
  const what = operation === 'any' ? 'request' : operation
  const which = times === 'once' ? `the next ${what}` : times === 'always' ? `every ${what}` : what
  const howOften = times === 'once' || times === 'always' ? '' : `, ${times.replaceAll('-', ' ')}`
  return `${which} in ${where} ${effectInWords(effect)}${howOften}`
}

export function effectInWords(effect: string): string {
  if (effect.startsWith('status-')) return `answers ${effect.slice('status-'.length)}`
  if (effect.startsWith('latency-')) return `takes ${effect.slice('latency-'.length)} ms longer`
  if (effect === 'drop-after-write') return 'drops the connection after the write'
  return effect === 'malformed-body' ? 'answers broken JSON' : 'drops the connection'
}
