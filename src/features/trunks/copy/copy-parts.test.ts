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

test('every part of a trunk that has them all can be ticked', () => {
  expect(nothing(source(), target())).toEqual({ ...all, numbers: null })
})

test('a part that the source has none of cannot', () => {
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

test('a part that is there already cannot, and says so', () => {
  const there = instance('ie1')
  const to = target({ instance: there, numbers: new Map([[office, configuration('ie1', { trunkSid: there.sid })]]) })
  const { settings, numbers } = nothing(source({ instance: instance('us1') }), to)
  expect(settings).toBe('The same in IE1 already')
  expect(numbers).toBe('1 thing is there already: nothing to do')
})

test('numbers that would leave another trunk can be: whether they are taken is asked', () => {
  const [number] = source().numbers
  const to = target({
    numbers: new Map([[office, { ...configuration('ie1'), voiceUrl: 'https://a.example/', trunkSid: null }]]),
  })
  expect(number).toBeDefined()
  expect(nothing(source(), to, choose({ takeOver: new Set() })).numbers).toBeNull()
})

test('an account that has no room for the trunk copies nothing of it, and says more below', () => {
  expect(new Set(Object.values(nothing(source(), target({ trunkCount: 100 }))))).toEqual(
    new Set(['None that can be copied: see below']),
  )
})
