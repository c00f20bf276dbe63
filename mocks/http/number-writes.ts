import { parseE164 } from '../../src/domain/base/e164.ts'
import { parsePhoneNumberSid } from '../../src/domain/base/sid.ts'
import { buyingRegion, buyNumber, releaseNumber } from '../account/number-ownership.ts'
import { associateNumber, configureNumber, dissociateNumber } from '../account/number-writes.ts'
import { invalidNumber, invalidParameter, missingParameter } from '../account/refusal.ts'
import type { WritableTables } from '../account/tables.ts'
import { done, served } from './answer.ts'
import { type Answer, type Call, post, remove } from './endpoint.ts'
import { parseNumberForm } from './number-form.ts'
import { incomingPhoneNumberJson, trunkPhoneNumberJson } from './number-json.ts'

function buy({ tables, form, now }: Call<WritableTables>): Answer {
  const write = parseNumberForm(form)
  if (!write.ok) return write
  const text = form.get('PhoneNumber')
  const areaCode = form.get('AreaCode')
  if (text === null && areaCode === null) return missingParameter('PhoneNumber')
  if (text === null)
    return served(buyNumber(tables, { areaCode: areaCode ?? '' }, write.value, now), incomingPhoneNumberJson, 201)
  const number = parseE164(text)
  return number ? served(buyNumber(tables, { number }, write.value, now), incomingPhoneNumberJson, 201) : invalidNumber
}

/** twilio.com/docs/phone-numbers/api/incomingphonenumber-resource, sip-trunking/api/phonenumber-resource */
export const numberWriteEndpoints = [
  { ...post('/2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers.json', buy), onlyIn: buyingRegion },
  post('/2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers/{Sid}.json', ({ tables, region, form, now }, param) => {
    const write = parseNumberForm(form)
    return write.ok
      ? served(configureNumber(tables, region, param('Sid'), write.value, now), incomingPhoneNumberJson)
      : write
  }),
  remove('/2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers/{Sid}.json', ({ tables, region }, param) =>
    done(releaseNumber(tables, region, param('Sid'))),
  ),
  post('/v1/Trunks/{TrunkSid}/PhoneNumbers', ({ tables, region, form, now }, param) => {
    const text = form.get('PhoneNumberSid')
    if (text === null) return missingParameter('PhoneNumberSid')
    const sid = parsePhoneNumberSid(text)
    if (!sid) return invalidParameter('PhoneNumberSid')
    return served(associateNumber(tables, region, param('TrunkSid'), sid, now), trunkPhoneNumberJson(region), 201)
  }),
  remove('/v1/Trunks/{TrunkSid}/PhoneNumbers/{Sid}', ({ tables, region, now }, param) =>
    done(dissociateNumber(tables, region, param('TrunkSid'), param('Sid'), now)),
  ),
]
