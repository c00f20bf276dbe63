import { expect, it } from 'vitest'
import { egressEdge } from './egress-edge.ts'

it.each([
  ['sip:203.0.113.7;edge=dublin', 'dublin'],
  ['sip:203.0.113.7:5061;transport=tls;edge=london-ix', 'london-ix'],
  ['sip:203.0.113.7', undefined],
  ['sip:203.0.113.7;edge=dubln', undefined],
  ['sip:203.0.113.7;edge=ie1', undefined],
  ['sip:203.0.113.7;edge=roaming', undefined],
  ['no URI', undefined],
])('calls through %s leave from %s', (sipUrl, edge) => {
  expect(egressEdge(sipUrl)?.id).toBe(edge)
})
