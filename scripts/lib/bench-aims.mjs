// @ts-check
import { cpus, loadavg } from 'node:os'

/**
 * A measurement with its aim. Other work on the machine distorts the `wall` clock but not the `processor` clock.
 * @typedef {{ measured: number, least?: number, most?: number, unit: string, clock: 'processor' | 'wall' }} Aimed
 */

const load = loadavg()[0] ?? 0
/** Whether less than half of the processors are busy before the bench starts. */
const isQuiet = load < cpus().length / 2

export const machineWords = `${cpus().length} processors, load ${load.toFixed(2)} at the start: ${
  isQuiet ? 'quiet' : 'busy, so wall-clock figures are not judged'
}`

/** @param {Aimed} one */
const isMissed = ({ measured, least = Number.NEGATIVE_INFINITY, most = Number.POSITIVE_INFINITY }) =>
  !(measured >= least && measured <= most)

/** @param {Aimed} one */
const verdict = (one) => (isMissed(one) ? (one.clock === 'wall' && !isQuiet ? 'not judged' : 'MISSED') : 'met')

/** @param {Aimed} one */
const aimWords = ({ least, most }) =>
  least !== undefined && most !== undefined ? `${least} to ${most}` : least === undefined ? `≤ ${most}` : `≥ ${least}`

/** One row per figure, for `console.table`. @param {Readonly<Record<string, Aimed>>} figures */
export const aimTable = (figures) =>
  Object.fromEntries(
    Object.entries(figures).map(([name, one]) => [
      name,
      {
        measured: Number(one.measured.toFixed(1)),
        aim: aimWords(one),
        unit: one.unit,
        clock: one.clock,
        verdict: verdict(one),
      },
    ]),
  )

/** The names of the figures that fail the bench. @param {Readonly<Record<string, Aimed>>} figures */
export const missedAims = (figures) =>
  Object.entries(figures).flatMap(([name, one]) => (verdict(one) === 'MISSED' ? [name] : []))
