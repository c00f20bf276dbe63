import { fetchNumber, listNumbers, numbersOfTrunk } from '../account/numbers.ts'
import { notFound } from '../account/refusal.ts'
import { fetchTrunk } from '../account/trunks.ts'
import { served } from './answer.ts'
import { get } from './endpoint.ts'
import { metaList, uriList } from './lists.ts'
import { incomingPhoneNumberJson, trunkPhoneNumberJson } from './number-json.ts'

/**
 * The numbers configured in the Region, and the numbers of one trunk there (R19: in every Region). `Beta` leaves out
 * numbers that are new to Twilio, and is ignored because the account has none.
 */
export const numberEndpoints = [
  get('/2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers.json', (call) => {
    const filter = {
      phoneNumber: call.query.get('PhoneNumber') ?? '',
      friendlyName: call.query.get('FriendlyName') ?? '',
      origin: call.query.get('Origin') ?? '',
    }
    const numbers = listNumbers(call.tables, call.region, filter)
    return uriList(call, 'incoming_phone_numbers', numbers, incomingPhoneNumberJson)
  }),
  get('/2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers/{Sid}.json', (call, param) =>
    served(fetchNumber(call.tables, call.region, param('Sid')), incomingPhoneNumberJson),
  ),
  get('/v1/Trunks/{TrunkSid}/PhoneNumbers', (call, param) => {
    const trunk = fetchTrunk(call.tables, call.region, param('TrunkSid'))
    if (!trunk.ok) return trunk
    const numbers = numbersOfTrunk(call.tables, call.region, trunk.value.sid)
    return metaList(call, 'phone_numbers', numbers, trunkPhoneNumberJson(call.region))
  }),
  get('/v1/Trunks/{TrunkSid}/PhoneNumbers/{Sid}', (call, param) => {
    const number = fetchNumber(call.tables, call.region, param('Sid'))
    if (!number.ok || number.value.trunkSid !== param('TrunkSid')) return notFound
    return served(number, trunkPhoneNumberJson(call.region))
  }),
]
