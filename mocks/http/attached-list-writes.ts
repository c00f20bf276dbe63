import { parseCredentialListSid, parseIpAccessControlListSid } from '../../src/domain/base/sid.ts'
import { attachList, detachList } from '../account/attached-list-writes.ts'
import type { AttachmentKind } from '../account/attached-lists.ts'
import { invalidParameter, missingParameter } from '../account/refusal.ts'
import type { WritableTables } from '../account/tables.ts'
import { done, served } from './answer.ts'
import { attachedCredentialListJson, attachedIpAccessControlListJson } from './attached-lists.ts'
import { type Answer, type Call, post, remove } from './endpoint.ts'

const kinds = {
  attachedIpAccessControlList: {
    parameter: 'IpAccessControlListSid',
    parse: parseIpAccessControlListSid,
    json: attachedIpAccessControlListJson,
  },
  attachedCredentialList: {
    parameter: 'CredentialListSid',
    parse: parseCredentialListSid,
    json: attachedCredentialListJson,
  },
} as const

function attach(kind: AttachmentKind, { tables, region, form, now }: Call<WritableTables>, trunkSid: string): Answer {
  const { parameter, parse, json } = kinds[kind]
  const text = form.get(parameter)
  if (text === null) return missingParameter(parameter)
  const listSid = parse(text)
  return listSid
    ? served(attachList(tables, kind, region, trunkSid, listSid, now), json, 201)
    : invalidParameter(parameter)
}

/** A trunk can have several lists of each kind. twilio.com/docs/sip-trunking/api/ipaccesscontrollist-resource */
export const attachedListWriteEndpoints = [
  post('/v1/Trunks/{TrunkSid}/IpAccessControlLists', (call, param) =>
    attach('attachedIpAccessControlList', call, param('TrunkSid')),
  ),
  remove('/v1/Trunks/{TrunkSid}/IpAccessControlLists/{Sid}', ({ tables, region }, param) =>
    done(detachList(tables, 'attachedIpAccessControlList', region, param('TrunkSid'), param('Sid'))),
  ),
  post('/v1/Trunks/{TrunkSid}/CredentialLists', (call, param) =>
    attach('attachedCredentialList', call, param('TrunkSid')),
  ),
  remove('/v1/Trunks/{TrunkSid}/CredentialLists/{Sid}', ({ tables, region }, param) =>
    done(detachList(tables, 'attachedCredentialList', region, param('TrunkSid'), param('Sid'))),
  ),
]
