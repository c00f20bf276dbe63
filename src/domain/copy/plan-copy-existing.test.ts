import { describe, expect, it } from 'vitest'
import { choose, kinds, plan, source, target } from './copy-fixture.ts'
import { freeName } from './copy-lists.ts'
import type { CopyChoices, CopyTarget } from './copy-plan.ts'
import {
  accessList,
  configuration,
  credentialList,
  instance,
  numberAt,
  office,
  originationUrl,
  trunkSid,
} from '../account/facts-fixture.ts'

describe('planCopy into a Region that has some of it', () => {
  const there = instance('ie1')

  it('sets only what differs', () => {
    const from = source({ instance: instance('us1', { secure: true, disasterRecoveryUrl: 'https://a.example' }) })
    const settings = (to: CopyTarget) => plan(from, to, choose({ parts: ['settings'] })).steps
    expect(settings(target({ instance: there }))).toEqual([
      {
        id: 'settings',
        needs: [],
        kind: 'update-trunk',
        sid: there.sid,
        changes: { secure: true, disasterRecoveryUrl: 'https://a.example' },
      },
    ])
    expect(settings(target({ instance: { ...from.instance, region: 'ie1', sid: there.sid } }))).toEqual([])
  })

  it('adds to a list of the same name, names what else that allows, and proposes another name', () => {
    const to = target({ ipAccessControlLists: [accessList('ie1', ['203.0.113.8', '198.51.100.0/24'])] })
    const { steps, existing, clashes } = plan(source(), to, choose({ parts: ['ip-access-control-lists'] }))
    const list = { kind: 'known', sid: to.ipAccessControlLists[0]?.sid }
    expect(steps.slice(1)).toMatchObject([
      { kind: 'create-ip-address', list, needs: [] },
      { kind: 'attach-ip-access-control-list', list, needs: ['trunk', steps[1]?.id] },
    ])
    expect(existing).toMatchObject([{ what: 'ip-access-control-list', differs: true }, { name: '203.0.113.8/32' }])
    expect(clashes).toMatchObject([{ name: 'Office SBC', more: ['198.51.100.0/24'], freeName: 'Office SBC 2' }])
  })

  it('creates a list with the chosen name, or adds to the one that has it', () => {
    const [list] = source().ipAccessControlLists
    const choices = choose({
      listNames: new Map([[list?.sid ?? '', 'Office SBC 2']]),
      parts: ['ip-access-control-lists'],
    })
    const to = target({ ipAccessControlLists: [accessList('ie1', [])] })
    expect(kinds(plan(source(), to, choices).steps)).toEqual([
      'create-trunk',
      'create-ip-access-control-list',
      'create-ip-address',
      'create-ip-address',
      'attach-ip-access-control-list',
    ])
    const again = target({ ipAccessControlLists: [accessList('ie1', ['203.0.113.7'], 'Office SBC 2')] })
    expect(kinds(plan(source(), again, choices).steps)).toEqual([
      'create-trunk',
      'create-ip-address',
      'attach-ip-access-control-list',
    ])
  })

  it('says that existing users may have another password', () => {
    const to = target({ credentialLists: [credentialList('ie1', ['sbc-admin', 'night'])] })
    const { steps, leftOut } = plan(source(), to, choose({ parts: ['credential-lists'] }))
    expect(kinds(steps)).toEqual(['create-trunk', 'attach-credential-list'])
    expect(leftOut).toContainEqual({ kind: 'password-unknown', username: 'sbc-admin', list: 'Office PBX' })
  })

  it('leaves a URI of the same text as it is, whatever its priority there', () => {
    const from = source({
      originationUrls: [originationUrl('us1', 'sip:a.example'), originationUrl('us1', 'sip:b.example')],
    })
    const to = target({ instance: there, originationUrls: [originationUrl('ie1', 'sip:b.example', { priority: 20 })] })
    const { steps, existing } = plan(from, to, choose({ parts: ['origination-urls'] }))
    expect(steps).toMatchObject([{ url: { sipUrl: 'sip:a.example' } }])
    expect(existing).toMatchObject([{ what: 'trunk' }, { name: 'sip:b.example', differs: true }])
  })

  it('names the URIs for which there is no room', () => {
    const urls = (count: number, region: 'us1' | 'ie1', from = 0) =>
      Array.from({ length: count }, (_, index) => originationUrl(region, `sip:${from + index}.example`))
    const to = target({ instance: there, originationUrls: urls(8, 'ie1', 100) })
    const { steps, leftOut } = plan(
      source({ originationUrls: urls(4, 'us1') }),
      to,
      choose({ parts: ['origination-urls'] }),
    )
    expect(steps).toHaveLength(2)
    expect(leftOut[0]).toEqual({
      kind: 'no-room',
      limit: 'origination-uris',
      names: ['sip:2.example', 'sip:3.example'],
    })
  })

  it('names the lists and the entries for which there is no room', () => {
    const many = Array.from({ length: 99 }, (_, index) => `192.0.2.${index}`)
    const full = plan(source(), target({ ipAccessControlLists: [accessList('ie1', many)] }))
    expect(full.leftOut).toContainEqual({ kind: 'no-room', limit: 'addresses', names: ['203.0.113.8/32'] })
    const lists = Array.from({ length: 100 }, (_, index) => credentialList('ie1', [], `List ${index}`))
    const noList = plan(source(), target({ credentialLists: lists }), choose({ parts: ['credential-lists'] }))
    expect(kinds(noList.steps)).toEqual(['create-trunk'])
    expect(noList.leftOut).toContainEqual({ kind: 'no-room', limit: 'credential-lists', names: ['Office PBX'] })
  })
})

describe('numbers', () => {
  const numbers = (
    there: ReturnType<typeof configuration> | null,
    changes: Partial<CopyChoices> = {},
    active = false,
  ) =>
    plan(
      source(),
      target({
        instance: instance('ie1'),
        numbers: new Map([[office, there]]),
        activeNumbers: new Set(active ? [office] : []),
      }),
      choose({ parts: ['numbers'], ...changes }),
    )

  it('are associated if nothing answers them there, with the effect on their calls', () => {
    expect(numbers(null).steps).toMatchObject([{ kind: 'associate-number', number: office, isActiveThere: false }])
    const idle = configuration('ie1', { trunkSid: null })
    expect(numbers(idle, {}, true).steps).toMatchObject([{ kind: 'associate-number', isActiveThere: true }])
  })

  it('on this trunk already are kept', () => {
    const { steps, existing } = numbers(configuration('ie1'))
    expect([steps, existing.map(({ what }) => what)]).toEqual([[], ['trunk', 'number']])
  })

  it.each([
    [{ trunkSid: trunkSid('ie1', 'west') }, 'on-another-trunk'],
    [{ trunkSid: null, voiceUrl: 'https://ivr.example' }, 'answered-by-webhook'],
  ])('with %o there stay as they are, unless they are taken over', (there, kind) => {
    const { steps, leftOut } = numbers(configuration('ie1', there))
    expect([steps, leftOut[0]]).toMatchObject([[], { kind, number: office }])
    expect(kinds(numbers(configuration('ie1', there), { takeOver: new Set([office]) }).steps)).toEqual([
      'associate-number',
    ])
  })

  it('that are not loaded are left out', () => {
    const { steps, leftOut } = plan(source({ numbers: [configuration('us1', { number: numberAt(1) })] }))
    expect(kinds(steps)).not.toContain('associate-number')
    expect(leftOut).toContainEqual({ kind: 'not-read', number: numberAt(1) })
  })
})

it('proposes a name that is free and not too long', () => {
  expect(freeName('credential-list', 'PBX', ['PBX', 'PBX 2', 'PBX 3'])).toBe('PBX 4')
  expect(freeName('credential-list', 'x'.repeat(64), [])).toBe(`${'x'.repeat(62)} 2`)
})
