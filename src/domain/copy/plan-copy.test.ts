import { describe, expect, it } from 'vitest'
import { choose, kinds, plan, source, target } from './copy-fixture.ts'
import type { CopyChoices } from './copy-plan.ts'
import type { CopyStep } from './copy-step.ts'
import { instance, originationUrl } from '../account/facts-fixture.ts'

describe('planCopy into a Region that has nothing of it', () => {
  it('creates the trunk, its lists before attaching them, its URIs, and associates its numbers', () => {
    const { steps, existing, clashes, leftOut } = plan()
    expect(kinds(steps)).toEqual([
      'create-trunk',
      'create-ip-access-control-list',
      'create-ip-address',
      'create-ip-address',
      'attach-ip-access-control-list',
      'create-credential-list',
      'create-credential',
      'attach-credential-list',
      'create-origination-url',
      'associate-number',
    ])
    expect([existing, clashes]).toEqual([[], []])
    expect(leftOut).toEqual([{ kind: 'call-records' }, { kind: 'routes' }, { kind: 'cps' }])
  })

  it('sends the settings with the trunk, and recording in a separate request', () => {
    const recording = { mode: 'record-from-answer', trim: 'trim-silence' } as const
    const from = source({ instance: instance('us1', { secure: true, recording, transferMode: 'sip-only' }) })
    const [first, second] = plan(from).steps
    expect(first).toMatchObject({
      kind: 'create-trunk',
      domainName: from.instance.domainName,
      settings: { friendlyName: 'East Mountain Office', secure: true, transferMode: 'sip-only' },
    })
    expect(second).toMatchObject({
      kind: 'set-recording',
      recording,
      trunk: { kind: 'made', by: 'trunk' },
      needs: ['trunk'],
    })
  })

  it('creates only the trunk and its name if nothing else is chosen', () => {
    const from = source({ instance: instance('us1', { secure: true }) })
    const { steps } = plan(from, target(), choose({ parts: [] }))
    expect(steps).toMatchObject([
      { kind: 'create-trunk', settings: { friendlyName: 'East Mountain Office', secure: false } },
    ])
  })

  it('keeps the edges, or changes explicit ones to the Region’s own', () => {
    const from = source({
      originationUrls: [
        originationUrl('us1', 'sip:a.example;x=1;edge=ashburn?X-A=1'),
        originationUrl('us1', 'sip:b.example'),
      ],
    })
    const uris = (edge: CopyChoices['edge']) =>
      plan(from, target(), choose({ edge })).steps.flatMap((step) => ('url' in step ? [step.url.sipUrl] : []))
    expect(uris('as-is')).toEqual(['sip:a.example;x=1;edge=ashburn?X-A=1', 'sip:b.example'])
    expect(uris('home')).toEqual(['sip:a.example;x=1;edge=dublin?X-A=1', 'sip:b.example'])
  })

  it('has no room for the 101st trunk', () => {
    const { steps, leftOut } = plan(source(), target({ trunkCount: 100 }))
    expect(steps).toEqual([])
    expect(leftOut[0]).toEqual({ kind: 'no-room', limit: 'trunks', names: ['East Mountain Office'] })
  })

  it('says that symmetric RTP cannot be set', () => {
    const { leftOut } = plan(source({ instance: instance('us1', { symmetricRtpEnabled: true }) }))
    expect(leftOut).toContainEqual({ kind: 'symmetric-rtp' })
  })
})

describe('steps that are left out', () => {
  const { steps } = plan()
  const idOf = (kind: CopyStep['kind']) => steps.find((step) => step.kind === kind)?.id ?? ''
  const left = (kind: CopyStep['kind']) => plan(source(), target(), choose({ leaveOut: new Set([idOf(kind)]) })).steps

  it('do not affect steps that only wait for them: a list is attached without an entry', () => {
    const rest = left('create-credential')
    expect(kinds(rest)).toEqual(kinds(steps).filter((kind) => kind !== 'create-credential'))
    expect(rest.flatMap(({ needs }) => needs)).not.toContain(idOf('create-credential'))
  })

  it('take the steps that depend on them along', () => {
    expect(kinds(left('create-credential-list'))).toEqual(
      kinds(steps).filter(
        (kind) => !['create-credential-list', 'create-credential', 'attach-credential-list'].includes(kind),
      ),
    )
    expect(kinds(left('create-trunk')).filter((kind) => /trunk|attach|number|origination/.test(kind))).toEqual([])
  })
})
