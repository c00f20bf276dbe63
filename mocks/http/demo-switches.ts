import { err, ok, type Result } from '../../src/domain/base/result.ts'
import type { Body } from './demo-body.ts'
import type { KeptSwitches } from './world.ts'

const isWhole = (value: unknown, least: number, most: number): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most

const isRateLimit = (value: unknown): value is number | 'off' => value === 'off' || isWhole(value, 1, 1_000_000)

const lifted: KeptSwitches = { latencyMs: null, rateLimit: null, strictAvailability: false }

/** Parses the JSON of `/demo/switches`. A switch that is left out does not change; `lift` lifts them all. */
export function parseSwitchesBody(body: Body): Result<Partial<KeptSwitches>, string> {
  const { lift, latencyMs, rateLimit, strictAvailability } = body
  if (lift !== undefined && lift !== true) return err('lift: expected true')
  if (latencyMs !== undefined && !isWhole(latencyMs, 0, 60_000)) return err('latencyMs: expected 0 to 60,000')
  if (rateLimit !== undefined && !isRateLimit(rateLimit))
    return err('rateLimit: expected requests per second, or "off"')
  if (strictAvailability !== undefined && typeof strictAvailability !== 'boolean')
    return err('strictAvailability: expected true or false')
  return ok({
    ...(lift === true && lifted),
    ...(latencyMs !== undefined && { latencyMs }),
    ...(rateLimit !== undefined && { rateLimit }),
    ...(strictAvailability !== undefined && { strictAvailability }),
  })
}
