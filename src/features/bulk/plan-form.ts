import { type RegionCode, regionLabel } from '../../domain/base/region.ts'
import { thousands } from '../../domain/base/thousands.ts'
import type { FieldSpec, FieldSpecs } from '../../forms/form-values.ts'
import { type BulkSettings, defaultSettings, settingRanges } from './bulk-job.ts'

/** What the operator types beside the plan. */
export type PlanValues = Readonly<Record<keyof BulkSettings, string>> & {
  readonly includeOverridable: boolean
  readonly reason: string
  readonly confirmation: string
}

export const firstValues: PlanValues = {
  canary: String(defaultSettings.canary),
  wave: String(defaultSettings.wave),
  pauseSeconds: String(defaultSettings.pauseSeconds),
  stopAfter: String(defaultSettings.stopAfter),
  perSecond: String(defaultSettings.perSecond),
  includeOverridable: false,
  reason: '',
  confirmation: '',
}

/** What a plan makes of its numbers: those held back change only if the operator gives a reason. */
type Groups<Planned> = { readonly willChange: readonly Planned[]; readonly overridable: readonly Planned[] }

export const changingOf = <Planned>(
  { willChange, overridable }: Groups<Planned>,
  { includeOverridable }: Pick<PlanValues, 'includeOverridable'>,
): readonly Planned[] => [...willChange, ...(includeOverridable ? overridable : [])]

export const targetsOf = (changing: readonly { readonly to: RegionCode }[]): readonly RegionCode[] => [
  ...new Set(changing.map(({ to }) => to)),
]

/** From here on a click is not enough: the count and the Region are typed. */
const manyNumbers = 25

export const needsConfirmation = (count: number): boolean => count > manyNumbers

/** "463 IE1", or of an undo to several Regions "463 undo". */
export const confirmationFor = (count: number, targets: readonly RegionCode[]): string => {
  const [only, ...others] = targets
  return `${count} ${only && others.length === 0 ? regionLabel(only) : 'undo'}`
}

const settingNames = ['canary', 'wave', 'pauseSeconds', 'stopAfter', 'perSecond'] as const

/** Null while one of them is not within its range. */
export function parseSettings(values: PlanValues): BulkSettings | null {
  const { canary, wave, pauseSeconds, stopAfter, perSecond } = values
  if (settingNames.some((name) => settingProblem(name, values[name]) !== null)) return null
  return {
    canary: Number(canary),
    wave: Number(wave),
    pauseSeconds: Number(pauseSeconds),
    stopAfter: Number(stopAfter),
    perSecond: Number(perSecond),
  }
}

function settingProblem(name: keyof BulkSettings, text: string): string | null {
  const { least, most } = settingRanges[name]
  const range = `From ${least} to ${thousands(most)}.`
  if (!/^\d+$/.test(text.trim())) return `A whole number. ${range}`
  const value = Number(text)
  return value < least || value > most ? range : null
}

const setting = (name: keyof BulkSettings, label: string): FieldSpec<PlanValues, keyof BulkSettings> => ({
  label,
  rule: (text) => settingProblem(name, text),
})

export const planFields = (groups: Groups<{ readonly to: RegionCode }>): FieldSpecs<PlanValues> => ({
  canary: setting('canary', 'Canary'),
  wave: setting('wave', 'Wave'),
  pauseSeconds: setting('pauseSeconds', 'Pause between waves, in seconds'),
  stopAfter: setting('stopAfter', 'Pause after failures'),
  perSecond: setting('perSecond', 'Numbers a second, at most'),
  includeOverridable: { label: 'Numbers that are held back' },
  reason: {
    label: 'Reason',
    rule: (reason) => (reason.trim() === '' ? 'Say why: it is kept with each change.' : null),
  },
  confirmation: {
    label: 'Confirmation',
    rule: (confirmation, values) => {
      const changing = changingOf(groups, values)
      const wanted = confirmationFor(changing.length, targetsOf(changing))
      return needsConfirmation(changing.length) && normal(confirmation) !== normal(wanted) ? `Type ${wanted}.` : null
    },
  },
})

const normal = (text: string): string => text.trim().replace(/\s+/g, ' ').toLowerCase()

/** Seconds that a run takes at least: its rate, and the pauses between its waves. */
export function secondsOf(count: number, { canary, wave, pauseSeconds, perSecond }: BulkSettings): number {
  const first = Math.min(canary, count)
  const waves = (first > 0 ? 1 : 0) + Math.ceil((count - first) / wave)
  return count / perSecond + Math.max(0, waves - 1) * pauseSeconds
}

/** "about 40 s", "about 3 min", "about 2 h". */
export function durationWords(seconds: number): string {
  if (seconds < 90) return `about ${Math.max(1, Math.round(seconds))} s`
  const minutes = Math.round(seconds / 60)
  return minutes < 90 ? `about ${minutes} min` : `about ${Math.round(minutes / 60)} h`
}
