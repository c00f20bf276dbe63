import type { Instant } from '../../domain/base/instant.ts'

/** How a run goes about its numbers. */
export type BulkSettings = {
  /** Numbers that go first, alone: should something be wrong, it is wrong for these only. */
  readonly canary: number
  /** Numbers in each wave after that. */
  readonly wave: number
  readonly pauseSeconds: number
  /** The run pauses by itself when so many have failed since it was last started. */
  readonly stopAfter: number
  /** Numbers a second at most. Each takes a reading and a write; all requests together stay below Twilio's limit. */
  readonly perSecond: number
}

export const defaultSettings: BulkSettings = { canary: 5, wave: 50, pauseSeconds: 10, stopAfter: 3, perSecond: 50 }

export const settingRanges: Readonly<Record<keyof BulkSettings, { readonly least: number; readonly most: number }>> = {
  canary: { least: 0, most: 1_000 },
  wave: { least: 1, most: 10_000 },
  pauseSeconds: { least: 0, most: 3_600 },
  stopAfter: { least: 1, most: 1_000 },
  // Twilio takes 300 requests a second of the account: 124 numbers are 248, which leaves some for others.
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
  /** Who started it; null when nobody was chosen. */
  readonly by: string | null
  readonly reason: string | null
  readonly settings: BulkSettings
  /** The run that this one takes back. */
  readonly undoOf: string | null
  readonly status: JobStatus
}

export const isUnfinished = ({ status }: BulkJob): boolean => status.kind !== 'done'
