import { milliseconds } from '../base/instant.ts'

/** How long Twilio waits for any answer before it tries the next URI: twilio.com/docs/sip-trunking, origination. */
export const answerTime = milliseconds(4_000)

const ending: ReadonlySet<number> = new Set([400, 404, 405, 410, 416, 482, 484, 486])

/** For "… end it: no other URI is tried". */
export const endingAnswersText = `2xx, ${[...ending].join(', ')} and 6xx`

/** Whether an answer of the PBX ends the call, or the next URI is tried; null is silence (R4). */
export function endsFailOver(answer: number | null): boolean {
  if (answer === null) return false
  const kind = Math.floor(answer / 100)
  return kind === 2 || kind === 6 || ending.has(answer)
}
