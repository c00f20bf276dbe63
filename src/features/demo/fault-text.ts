import { regionLabel } from '../../domain/base/region.ts'
import type { Fault } from './demo-api.ts'

/** "every request in IE1 returns 503". */
export function faultInWords({ region, operation, effect, times }: Fault): string {
  const where = region === 'any' ? 'any Region' : regionLabel(region)
  const [which, howOften = ''] = timesInWords(requestInWords(operation), times)
  return `${which} in ${where} ${effectInWords(effect)}${howOften}`
}

/** "routes write", "trunking.Trunks request". */
function requestInWords(operation: string): string {
  const [, resource = '', verb = 'request'] = /^(.*?)\.?(read|write)?$/.exec(operation) ?? []
  return resource === '' || resource === 'any' ? verb : `${resource} ${verb}`
}

/** The text before the Region, and the text at the end. */
function timesInWords(what: string, times: string): readonly [string, string?] {
  if (times === 'once') return [`the next ${what}`]
  if (times === 'always') return [`every ${what}`]
  const next = /^next-(\d+)$/.exec(times)
  if (next) return [`each of the next ${next[1]} ${what}s`]
  const [percent, , seed] = times.split('-')
  return [`a ${what}`, `, ${percent} percent of the time${seed === undefined ? '' : `, seed ${seed}`}`]
}

function effectInWords(effect: string): string {
  if (effect.startsWith('status-')) return `returns ${effect.slice('status-'.length)}`
  if (effect.startsWith('latency-')) return `takes ${effect.slice('latency-'.length)} ms longer`
  if (effect === 'drop-after-write') return 'drops the connection after the write'
  return effect === 'malformed-body' ? 'returns broken JSON' : 'drops the connection'
}
