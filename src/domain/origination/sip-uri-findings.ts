import { findEdge, homeEdge } from '../base/edge.ts'
import { guessEdge } from './edge-guess.ts'
import { unreachableHost } from '../account/unreachable-host.ts'
import {
  edgeOf,
  isNamed,
  isSips,
  parameterOf,
  parseSipUri,
  printSipUri,
  type SipUri,
  transportOf,
} from '../base/sip-uri.ts'
import { editSipUri, type SipUriEdit } from './sip-uri-edit.ts'
import type { SipUriFinding, SipUriSetting, SipUriWarning } from './sip-uri-finding.ts'
import { sipUriProblem } from './sip-uri-problem.ts'

/** Findings in the order of the URI's parts; only the problem if the API would refuse the URI. */
export function sipUriFindings(text: string, setting: SipUriSetting): readonly SipUriFinding[] {
  const uri = parseSipUri(text)
  if (uri === undefined) return [sipUriProblem(text)]
  return [
    ...schemeWarnings(uri),
    ...userWarnings(uri),
    ...hostWarnings(uri),
    ...transportWarnings(uri, setting),
    ...edgeWarnings(uri, setting),
    ...parameterWarnings(uri),
    ...headerWarnings(uri),
  ]
}

/** The URI after some edits; null if one of them is impossible. */
function fixed(uri: SipUri, ...edits: readonly SipUriEdit[]): string | null {
  let after = uri
  for (const edit of edits) {
    const result = editSipUri(after, edit)
    if (!result.ok) return null
    after = result.value
  }
  return printSipUri(after)
}

const tls: SipUriEdit = { part: 'transport', value: 'tls' }

function schemeWarnings(uri: SipUri): readonly SipUriWarning[] {
  if (!isSips(uri)) return []
  return [{ kind: 'sips', severity: 'warning', part: 'scheme', fix: fixed(uri, { part: 'scheme', value: 'sip' }, tls) }]
}

function userWarnings(uri: SipUri): readonly SipUriWarning[] {
  const { user, host, parameters } = uri
  if (user !== null)
    return [
      { kind: 'user-part', severity: 'warning', part: 'user', user, fix: fixed(uri, { part: 'user', value: null }) },
    ]
  const isBroken = parameters.some(({ name, value }) => `${name}${value ?? ''}`.includes('@'))
  return isBroken ? [{ kind: 'at-sign-after-host', severity: 'warning', part: 'user', host, fix: null }] : []
}

function hostWarnings({ host }: SipUri): readonly SipUriWarning[] {
  const about = { severity: 'warning', part: 'host', host, fix: null } as const
  const why = unreachableHost(host)
  return why === null ? [] : [{ ...about, kind: 'unreachable-host', why }]
}

function transportWarnings(uri: SipUri, { secure }: SipUriSetting): readonly SipUriWarning[] {
  const asked = parameterOf(uri, 'transport')?.toLowerCase() ?? null
  const transport = secure ? 'tls' : transportOf(uri)
  const warnings: SipUriWarning[] = []
  const port = uri.port === null ? null : Number(uri.port)
  if (port === (transport === 'tls' ? 5060 : 5061)) {
    const fix = fixed(uri, transport === 'tls' ? { part: 'port', value: '5061' } : tls)
    warnings.push({ kind: 'port-of-other-transport', severity: 'warning', part: 'port', port, transport, fix })
  }
  const about = { severity: 'warning', part: 'transport' } as const
  if (asked !== null && !['udp', 'tcp', 'tls'].includes(asked)) {
    const fix = fixed(uri, { part: 'transport', value: null })
    warnings.push({ ...about, kind: 'unknown-transport', asked, fix })
  } else if (secure && (asked === 'udp' || asked === 'tcp') && !isSips(uri)) {
    warnings.push({ ...about, kind: 'secure-uses-tls', severity: 'note', asked, fix: fixed(uri, tls) })
  }
  if (!secure && transport === 'tls')
    warnings.push({ ...about, kind: 'media-unencrypted', severity: 'note', fix: null })
  return warnings
}

const withoutRegion: SipUriEdit = { part: 'parameter', name: 'region', value: null }

/** Twilio accepts a missing or unknown edge: calls leave from where they arrived (R4). */
function edgeWarnings(uri: SipUri, { region }: SipUriSetting): readonly SipUriWarning[] {
  const asked = edgeOf(uri) ?? ''
  const legacy = parameterOf(uri, 'region')?.toLowerCase() ?? null
  const meant = legacy === null ? null : guessEdge(legacy)
  const warnings: SipUriWarning[] = []
  const about = { severity: 'warning', part: 'edge' } as const
  if (legacy !== null) {
    const modern = asked === '' && meant !== null ? [{ part: 'edge', value: meant.id } as const] : []
    const fix = fixed(uri, withoutRegion, ...modern)
    warnings.push({ ...about, kind: 'legacy-region', asked: legacy, meant, edge: asked || null, fix })
  }
  const edge = findEdge(asked)
  if (edge?.id.endsWith('-ix'))
    warnings.push({ ...about, kind: 'interconnect-edge', severity: 'note', edge, fix: null })
  if (asked === '' && meant === null) {
    const home = findEdge(homeEdge[region])
    const fix = fixed(uri, { part: 'edge', value: homeEdge[region] })
    if (home) warnings.push({ ...about, kind: 'no-edge', home, region, fix })
  } else if (asked !== '' && edge === undefined) {
    const guess = guessEdge(asked)
    const fix = guess === null ? null : fixed(uri, { part: 'edge', value: guess.id })
    warnings.push({ ...about, kind: 'unknown-edge', asked, meant: guess, fix })
  }
  return warnings
}

function parameterWarnings(uri: SipUri): readonly SipUriWarning[] {
  const without = (name: string) => fixed(uri, { part: 'parameter', name, value: null })
  const about = { severity: 'warning', part: 'parameter' } as const
  const repeated = ['edge', 'transport', 'region'].filter((name) => uri.parameters.filter(isNamed(name)).length > 1)
  return [
    ...repeated.map((name): SipUriWarning => {
      const fix = fixed(uri, { part: 'parameter', name, value: parameterOf(uri, name) })
      return { ...about, kind: 'repeated-parameter', name, fix }
    }),
    ...(uri.parameters.some(isNamed('secure'))
      ? [{ ...about, kind: 'secure-parameter' as const, fix: without('secure') }]
      : []),
    ...(uri.parameters.some(isNamed('tnx')) ? [{ ...about, kind: 'interconnect-sid' as const, fix: null }] : []),
  ]
}

/** Twilio adds X- headers. Everything after `?` is a header, whatever it looks like. */
function headerWarnings({ headers }: SipUri): readonly SipUriWarning[] {
  return headers.flatMap(({ name, value }): SipUriWarning[] => {
    const about = { severity: 'warning', part: 'header', name, fix: null } as const
    if (/;[a-z]+=/i.test(value ?? name)) return [{ ...about, kind: 'parameter-in-header' }]
    return name === '' || /^x-/i.test(name) ? [] : [{ ...about, kind: 'other-header' }]
  })
}
