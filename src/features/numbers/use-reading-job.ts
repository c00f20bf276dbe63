import { useSyncExternalStore } from 'react'
import { readingJob } from './console-reading.ts'
import type { JobState } from './reading-job.ts'

const tellEveryMs = 250

let shown = readingJob.get()
let timer: ReturnType<typeof setTimeout> | undefined
const listeners = new Set<() => void>()

function tell(): void {
  clearTimeout(timer)
  timer = undefined
  shown = readingJob.get()
  for (const listener of [...listeners]) listener()
}

// Two hundred numbers a second, but four pictures of it.
readingJob.subscribe(() => {
  if (readingJob.get().phase !== shown.phase) tell()
  else timer ??= setTimeout(tell, tellEveryMs)
})

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export const useReadingJob = (): JobState => useSyncExternalStore(subscribe, () => shown)
