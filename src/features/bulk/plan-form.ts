import { type RegionCode, regionLabel } from '../../domain/base/region.ts'
import { thousands } from '../../domain/base/thousands.ts'
import { type BulkSettings, settingRanges } from './bulk-job.ts'

/** What the operator types beside the plan; numbers are text until they are read. */
export type PlanForm = Readonly<Record<keyof BulkSettings, string>> & {
  readonly includeOverridable: boolean
  readonly reason: string
  readonly confirmation: string
}

export type PlanField = keyof BulkSettings | 'reason' | 'confirmation'
export type PlanProblems = Readonly<Partial<Record<PlanField, string>>>

export const settingNames = ['canary', 'wave', 'pauseSeconds', 'stopAfter', 'perSecond'] as const

/** From here on a click is not enough: the count and the Region are typed. */
const manyNumbers = 25

export const needsConfirmation = (count: number): boolean => count > manyNumbers

/** "463 IE1", or of an undo to several Regions "463 undo". */
export const confirmationFor = (count: number, targets: readonly RegionCode[]): string => {
  const [only, ...others] = targets
  return `${count} ${only && others.length === 0 ? regionLabel(only) : 'undo'}`
}

export function parseSettings(form: PlanForm): BulkSettings | null {
  const problems = settingNames.map((name) => settingProblem(name, form[name]))
  if (problems.some((problem) => problem !== null)) return null
  return {
    canary: Number(form.canary),
    wave: Number(form.wave),
    pauseSeconds: Number(form.pauseSeconds),
    stopAfter: Number(form.stopAfter),
    perSecond: Number(form.perSecond),
  }
}

export function settingProblem(name: keyof BulkSettings, text: string): string | null {
  const { least, most } = settingRanges[name]
  const range = `From ${least} to ${thousands(most)}.`
  if (!/^\d+$/.test(text.trim())) return `A whole number. ${range}`
  const value = Number(text)
  return value < least || value > most ? range : null
}

/** @param count how many numbers would change */
export function planProblems(form: PlanForm, count: number, targets: readonly RegionCode[]): PlanProblems {
  const problems: Partial<Record<PlanField, string>> = {}
  for (const name of settingNames) {
    const problem = settingProblem(name, form[name])
    if (problem !== null) problems[name] = problem
  }
  if (form.reason.trim() === '') problems.reason = 'Say why: it is kept with each change.'
  const wanted = confirmationFor(count, targets)
  if (needsConfirmation(count) && normal(form.confirmation) !== normal(wanted)) {
    problems.confirmation = `Type ${wanted}.`
  }
  return problems
}

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
