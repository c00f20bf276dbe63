import { type RegionCode, regionLabel } from '../../domain/base/region.ts'
import { thousands } from '../../domain/base/thousands.ts'
import type { FieldSpec, FieldSpecs } from '../../forms/form-values.ts'
import { type BulkSettings, defaultSettings, settingRanges } from './bulk-job.ts'

export type PlanValues = Readonly<Record<keyof BulkSettings, string>> & {
  readonly includeOverridable: boolean
  readonly reason: string
  readonly confirmation: string
}

const bySetting = <Value>(valueOf: (name: keyof BulkSettings) => Value): Record<keyof BulkSettings, Value> => ({
  canary: valueOf('canary'),
  wave: valueOf('wave'),
  pauseSeconds: valueOf('pauseSeconds'),
  stopAfter: valueOf('stopAfter'),
  perSecond: valueOf('perSecond'),
})

export const firstValues: PlanValues = {
  ...bySetting((name) => String(defaultSettings[name])),
  includeOverridable: false,
  reason: '',
  confirmation: '',
}

/** Overridable numbers change only if the operator includes them. */
type Groups<Planned> = { readonly willChange: readonly Planned[]; readonly overridable: readonly Planned[] }

export const changingOf = <Planned>(
  { willChange, overridable }: Groups<Planned>,
  { includeOverridable }: Pick<PlanValues, 'includeOverridable'>,
): readonly Planned[] => [...willChange, ...(includeOverridable ? overridable : [])]

export const targetsOf = (changing: readonly { readonly to: RegionCode }[]): readonly RegionCode[] => [
  ...new Set(changing.map(({ to }) => to)),
]

/** Above this, the operator has to type the count and the Region. */
const manyNumbers = 25

export const needsConfirmation = (count: number): boolean => count > manyNumbers

/** "463 IE1", or "463 undo" for an undo to several Regions. */
export const confirmationFor = (count: number, targets: readonly RegionCode[]): string => {
  const [only, ...others] = targets
  return `${thousands(count)} ${only && others.length === 0 ? regionLabel(only) : 'undo'}`
}

/** Null while a setting is out of its range. */
export function parseSettings(values: PlanValues): BulkSettings | null {
  const problems = bySetting((name) => settingProblem(name, values[name]))
  return Object.values(problems).some((problem) => problem !== null) ? null : bySetting((name) => Number(values[name]))
}

function settingProblem(name: keyof BulkSettings, text: string): string | null {
  const { least, most } = settingRanges[name]
  const range = `From ${least} to ${thousands(most)}.`
  if (!/^\d+$/.test(text.trim())) return `Enter a whole number. ${range}`
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
  perSecond: setting('perSecond', 'Numbers per second, at most'),
  includeOverridable: { label: 'Held-back numbers' },
  reason: {
    label: 'Reason',
    rule: (reason) => (reason.trim() === '' ? 'Give a reason. It is stored with each change.' : null),
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

const normal = (text: string): string => text.trim().replaceAll(',', '').replace(/\s+/g, ' ').toLowerCase()

/** The least time a run takes: its rate plus the pauses between its waves. */
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
