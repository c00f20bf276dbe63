import { demoAccountSid } from '../../src/domain/account/demo-account.ts'
import type { Instant } from '../../src/domain/base/instant.ts'
import { isInProgress, statusOf } from '../account/calls.ts'
import { formattedNumber } from '../account/number-format.ts'
import type { CallRow } from '../account/rows.ts'
import { rfc2822Date } from './dates.ts'

const subresources = {
  notifications: 'Notifications',
  recordings: 'Recordings',
  payments: 'Payments',
  events: 'Events',
  siprec: 'Siprec',
  streams: 'Streams',
  transcriptions: 'Transcriptions',
  user_defined_message_subscriptions: 'UserDefinedMessageSubscriptions',
  user_defined_messages: 'UserDefinedMessages',
}

/** twilio.com/docs/voice/api/call-resource. The mock has no prices and no subresources of calls. */
export const callJson = (now: Instant) => (call: CallRow) => {
  const uri = `/2010-04-01/Accounts/${demoAccountSid}/Calls/${call.sid}`
  const isOver = !isInProgress(call, now)
  return {
    sid: call.sid,
    date_created: rfc2822Date(call.startTime),
    date_updated: rfc2822Date(isOver ? call.endTime : call.startTime),
    parent_call_sid: null,
    account_sid: demoAccountSid,
    to: call.to,
    to_formatted: formattedNumber(call.to),
    from: call.from,
    from_formatted: formattedNumber(call.from),
    phone_number_sid: call.phoneNumberSid,
    status: statusOf(call, now),
    start_time: rfc2822Date(call.startTime),
    end_time: isOver ? rfc2822Date(call.endTime) : null,
    duration: isOver ? String((call.endTime - call.startTime) / 1000) : null,
    price: null,
    price_unit: 'USD',
    direction: call.direction,
    answered_by: null,
    api_version: '2010-04-01',
    forwarded_from: null,
    group_sid: null,
    caller_name: null,
    queue_time: '0',
    trunk_sid: call.trunkSid,
    uri: `${uri}.json`,
    subresource_uris: Object.fromEntries(
      Object.entries(subresources).map(([key, resource]) => [key, `${uri}/${resource}.json`]),
    ),
  }
}
