// @ts-check
import { cpus, loadavg } from 'node:os'

/**
 * What was measured beside its aim. `clock`: of the processor, which other work of the machine leaves alone, or on the
 * wall, which it does not.
 * @typedef {{ measured: number, least?: number, most?: number, unit: string, clock: 'processor' | 'wall' }} Aimed
 */

const load = loadavg()[0] ?? 0
/** Less than half of its processors have work, before the bench brings its own. */
const isQuiet = load < cpus().length / 2

export const machineWords = `${cpus().length} processors, load ${load.toFixed(2)} before: ${
  isQuiet ? 'quiet' : 'busy, so what the clock on the wall says is not judged'
}`

/** @param {Aimed} one */
const isMissed = ({ measured, least = Number.NEGATIVE_INFINITY, most = Number.POSITIVE_INFINITY }) =>
  !(measured >= least && measured <= most)

/** @param {Aimed} one */
const verdict = (one) => (isMissed(one) ? (one.clock === 'wall' && !isQuiet ? 'not judged' : 'MISSED') : 'met')

/** @param {Aimed} one */
const aimWords = ({ least, most }) =>
  least !== undefined && most !== undefined ? `${least} to ${most}` : least === undefined ? `≤ ${most}` : `≥ ${least}`

/** A row a figure, for `console.table`. @param {Readonly<Record<string, Aimed>>} figures */
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

/** The names of those that fail the bench. @param {Readonly<Record<string, Aimed>>} figures */
export const missedAims = (figures) =>
  Object.entries(figures).flatMap(([name, one]) => (verdict(one) === 'MISSED' ? [name] : []))
