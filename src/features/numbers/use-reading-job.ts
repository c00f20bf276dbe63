import { useSelector } from '@tanstack/react-store'
import { createThrottledAtom } from '../../browser/throttled-atom.ts'
import { readingJob } from './console-reading.ts'
import type { JobState } from './reading-job.ts'

const { get, shown, showNow, showSoon } = createThrottledAtom(readingJob.get())

// Throttled, because the job loads 200 routes per second.
readingJob.subscribe((state) => (state.phase === get().phase ? showSoon(state) : showNow(state)))

export const useReadingJob = (): JobState => useSelector(shown)
