import { fetchCall, listCalls } from '../account/calls.ts'
import { served } from './answer.ts'
import { parseCallFilter } from './call-filter.ts'
import { callJson } from './call-json.ts'
import { get } from './endpoint.ts'
import { uriList } from './lists.ts'

/** Only records: `/demo/test-calls` places the calls. No call has a parent call. */
export const callEndpoints = [
  get('/2010-04-01/Accounts/{AccountSid}/Calls.json', (call) => {
    const filter = parseCallFilter(call.query)
    if (!filter.ok) return filter
    const records = call.query.get('ParentCallSid') ? [] : listCalls(call.tables, call.region, filter.value, call.now)
    return uriList(call, 'calls', records, callJson(call.now), 'newest-first')
  }),
  get('/2010-04-01/Accounts/{AccountSid}/Calls/{Sid}.json', (call, param) =>
    served(fetchCall(call.tables, call.region, param('Sid')), callJson(call.now)),
  ),
]
