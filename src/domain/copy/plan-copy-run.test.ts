import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { kinds, runSteps, source, target } from './copy-fixture.ts'
import { copyAll } from './copy-plan.ts'
import {
  accessList,
  configuration,
  credentialList,
  instance,
  numberAt,
  office,
  originationUrl,
  parts,
} from '../account/facts-fixture.ts'
import { planCopy } from './plan-copy.ts'

describe('running a plan', () => {
  const cidrs = fc.uniqueArray(
    fc.integer({ min: 0, max: 9 }).map((last) => `203.0.113.${last}`),
    { maxLength: 4 },
  )
  const users = fc.uniqueArray(fc.constantFrom('a', 'b', 'c'), { maxLength: 3 })
  const urls = fc.array(fc.integer({ min: 0, max: 4 }), { maxLength: 6 })
  const drawn = fc.record({ cidrs, moreCidrs: cidrs, users, urls, secure: fc.boolean() })

  const sourceOf = (draw: { cidrs: string[]; moreCidrs: string[]; users: string[]; urls: number[]; secure: boolean }) =>
    source({
      instance: instance('us1', {
        secure: draw.secure,
        recording: { mode: 'record-from-ringing', trim: 'do-not-trim' },
      }),
      originationUrls: draw.urls.map((host, index) => ({
        ...originationUrl('us1', `sip:source-${index}.example`),
        sipUrl: `sip:${host}.example`,
      })),
      ipAccessControlLists: [accessList('us1', draw.cidrs), accessList('us1', draw.moreCidrs, 'Spare')],
      credentialLists: [credentialList('us1', draw.users)],
      numbers: [configuration('us1'), configuration('us1', { number: numberAt(1) })],
    })

  const start = fc.constantFrom(
    target({
      numbers: new Map([
        [office, null],
        [numberAt(1), null],
      ]),
    }),
    target({
      instance: instance('ie1'),
      originationUrls: [originationUrl('ie1', 'sip:1.example', { priority: 5 })],
      ipAccessControlLists: parts('ie1').ipAccessControlLists ?? [],
      numbers: new Map([
        [office, configuration('ie1', { trunkSid: null })],
        [numberAt(1), null],
      ]),
    }),
  )

  it('leaves nothing for a second run; a second run completes one interrupted anywhere', () => {
    fc.assert(
      fc.property(drawn, start, fc.func(fc.boolean()), (draw, before, fails) => {
        const from = sourceOf(draw)
        const whole = planCopy(from, before, copyAll)
        const done = runSteps(whole.steps, before, () => true)
        expect(planCopy(from, done, copyAll).steps).toEqual([])
        const half = runSteps(whole.steps, before, (id) => fails(id))
        const rest = planCopy(from, half, copyAll)
        expect(
          planCopy(
            from,
            runSteps(rest.steps, half, () => true),
            copyAll,
          ).steps,
        ).toEqual([])
      }),
      { numRuns: 300 },
    )
  })

  it('uses nothing before it is created, creates everything once, and writes no route', () => {
    fc.assert(
      fc.property(drawn, start, (draw, before) => {
        const { steps } = planCopy(sourceOf(draw), before, copyAll)
        const ids = steps.map(({ id }) => id)
        expect(new Set(ids).size).toBe(ids.length)
        for (const [index, { needs }] of steps.entries()) {
          for (const id of needs) expect(ids.slice(0, index)).toContain(id)
        }
        expect(kinds(steps).filter((kind) => /route/.test(kind))).toEqual([])
      }),
    )
  })
})
