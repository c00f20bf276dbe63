import { leavesDialog } from '../../../forms/use-leave-guard.ts'

/** Closing the review, or another page, leaves a fix that is being filled in. */
export const leavesReview = leavesDialog('reroute')
