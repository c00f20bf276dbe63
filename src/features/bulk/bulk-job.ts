import type { Instant } from '../../domain/base/instant.ts'

export type BulkSettings = {
  /** How many numbers to re-route first, so that a mistake affects only these. */
  readonly canary: number
  /** Numbers in each wave after the canary. */
  readonly wave: number
  readonly pauseSeconds: number
  /** The run pauses after this many failures since it was last started. */
  readonly stopAfter: number
  /** The most numbers per second. Each takes one read and one write of its route. */
  readonly perSecond: number
}

export const defaultSettings: BulkSettings = { canary: 5, wave: 50, pauseSeconds: 10, stopAfter: 3, perSecond: 50 }

export const settingRanges: Readonly<Record<keyof BulkSettings, { readonly least: number; readonly most: number }>> = {
  canary: { least: 0, most: 1_000 },
  wave: { least: 1, most: 10_000 },
  pauseSeconds: { least: 0, most: 3_600 },
  stopAfter: { least: 1, most: 1_000 },
  // Twilio allows 300 requests per second per account (R17): 124 numbers take 248 and leave some for other clients.
  perSecond: { least: 1, most: 124 },
}

export const pauseReasons = ['asked', 'after-wave', 'failures'] as const
export type PauseReason = (typeof pauseReasons)[number]

export type JobStatus =
  | { readonly kind: 'running' }
  | { readonly kind: 'between-waves'; readonly until: Instant }
  | { readonly kind: 'paused'; readonly why: PauseReason }
  | { readonly kind: 'done'; readonly at: Instant }

export type BulkJob = {
  readonly id: string
  readonly startedAt: Instant
  /** The operator who started it; null when none was chosen. */
  readonly by: string | null
  readonly reason: string | null
  readonly settings: BulkSettings
  /** The run that this one undoes. */
  readonly undoOf: string | null
  readonly status: JobStatus
}

export const isUnfinished = ({ status }: BulkJob): boolean => status.kind !== 'done'
