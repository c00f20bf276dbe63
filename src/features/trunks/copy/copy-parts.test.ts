import { expect, test } from 'vitest'
import { copyAll } from '../../../domain/copy/copy-plan.ts'
import { choose, plan, source, target } from '../../../domain/copy/copy-fixture.ts'
import { accessList, configuration, instance, office } from '../../../domain/account/facts-fixture.ts'
import { nothingToCopy, partsOfPlan } from './copy-parts.ts'

function nothing(from: ReturnType<typeof source>, to: ReturnType<typeof target>, choices = copyAll) {
  const whole = plan(from, to, choices)
  return Object.fromEntries(partsOfPlan(whole).map((of) => [of.part, nothingToCopy(of, whole, from, to)]))
}

const all = { settings: null, 'origination-urls': null, 'ip-access-control-lists': null, 'credential-lists': null }

test('a trunk with all parts has a checkbox for each', () => {
  expect(nothing(source(), target())).toEqual({ ...all, numbers: null })
})

test('a part that the source lacks has no checkbox', () => {
  expect(nothing(source({ credentialLists: [], numbers: [] }), target())).toEqual({
    ...all,
    'credential-lists': 'None in US1',
    numbers: 'None in US1',
  })
})

test('an access list without addresses is still one to copy', () => {
  expect(nothing(source({ ipAccessControlLists: [accessList('us1', [])] }), target())).toEqual({
    ...all,
    numbers: null,
  })
})

test('a part that already exists has no checkbox and says so', () => {
  const there = instance('ie1')
  const to = target({ instance: there, numbers: new Map([[office, configuration('ie1', { trunkSid: there.sid })]]) })
  const { settings, numbers } = nothing(source({ instance: instance('us1') }), to)
  expect(settings).toBe('Already the same in IE1')
  expect(numbers).toBe('1 already exists, nothing to do')
})

test('numbers on another trunk have a checkbox, because the operator decides whether to take them', () => {
  const [number] = source().numbers
  const to = target({
    numbers: new Map([[office, { ...configuration('ie1'), voiceUrl: 'https://a.example/', trunkSid: null }]]),
  })
  expect(number).toBeDefined()
  expect(nothing(source(), to, choose({ takeOver: new Set() })).numbers).toBeNull()
})

test('an account without room for the trunk copies nothing and explains below', () => {
  expect(new Set(Object.values(nothing(source(), target({ trunkCount: 100 }))))).toEqual(
    new Set(['None can be copied; see below']),
  )
})
