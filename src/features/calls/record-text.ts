import type { CallDirection, CallRecord, CallStatus } from '../../domain/account/call-record.ts'

/** Calls that this demo never makes keep Twilio's word. */
export const directionText: Readonly<Record<CallDirection, string>> = {
  'trunking-terminating': 'From PBX',
  'trunking-originating': 'To number',
  inbound: 'To number, webhook',
  'outbound-api': 'Outbound, API',
  'outbound-dial': 'Outbound, dial',
}

export const statusText: Readonly<Record<CallStatus, string>> = {
  queued: 'Queued',
  ringing: 'Ringing',
  'in-progress': 'In progress',
  completed: 'Completed',
  busy: 'Busy',
  failed: 'Failed',
  'no-answer': 'No answer',
  canceled: 'Canceled',
}

/** "1:08", or with hours "1:02:08". */
export function durationText(seconds: number): string {
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60]
  const padded = (count: number) => String(count).padStart(2, '0')
  const rest = padded(seconds % 60)
  return hours > 0 ? `${hours}:${padded(minutes)}:${rest}` : `${minutes}:${rest}`
}

/** "Completed 1:08" */
export const resultText = ({ status, seconds }: CallRecord): string =>
  status === 'completed' && seconds !== null ? `${statusText[status]} ${durationText(seconds)}` : statusText[status]
