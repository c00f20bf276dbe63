import { attachedListWriteEndpoints } from './attached-list-writes.ts'
import { callEndpoints } from './calls.ts'
import { credentialListWriteEndpoints } from './credential-list-writes.ts'
import type { Endpoint } from './endpoint.ts'
import { ipAccessControlListWriteEndpoints } from './ip-access-control-list-writes.ts'
import { numberWriteEndpoints } from './number-writes.ts'
import { originationUrlWriteEndpoints } from './origination-url-writes.ts'
import { sipDomainRouteEndpoints } from './sip-domain-routes.ts'
import { trunkWriteEndpoints } from './trunk-writes.ts'

/** The endpoints that no page of the console needs while it opens. In the browser they are a separate chunk. */
export const moreEndpoints: readonly Endpoint[] = [
  ...trunkWriteEndpoints,
  ...originationUrlWriteEndpoints,
  ...attachedListWriteEndpoints,
  ...numberWriteEndpoints,
  ...ipAccessControlListWriteEndpoints,
  ...credentialListWriteEndpoints,
  ...sipDomainRouteEndpoints,
  ...callEndpoints,
]
