import { describe, expect, test } from 'vitest'
import { choose, source, target } from '../../../domain/copy/copy-fixture.ts'
import { copyAll } from '../../../domain/copy/copy-plan.ts'
import { accessList, instance, originationUrl } from '../../../domain/account/facts-fixture.ts'
import { firstChoices, forPlan, newNameProblem, undecided, withListName, withPart } from './copy-choices.ts'

describe('the initial choices', () => {
  test('copy everything where there is no instance', () => {
    expect(firstChoices({ source: source(), target: target() })).toEqual(copyAll)
  })

  test('copy settings too while the instance has Twilio’s defaults, after an interrupted copy', () => {
    const recording = { mode: 'record-from-answer', trim: 'do-not-trim' } as const
    const sides = {
      source: source({ instance: instance('us1', { recording }) }),
      target: target({ instance: instance('ie1') }),
    }
    expect(firstChoices(sides).parts).toContain('settings')
  })

  test('copy no settings over those that someone changed', () => {
    const sides = { source: source(), target: target({ instance: instance('ie1', { cnamLookupEnabled: true }) }) }
    expect(firstChoices(sides).parts).not.toContain('settings')
    expect(firstChoices(sides).parts).toContain('numbers')
  })

  test('use the edge next to the target if its URIs already have it', () => {
    const url = originationUrl('ie1', 'sip:203.0.113.7;edge=dublin')
    const there = target({ instance: instance('ie1'), originationUrls: [url] })
    expect(firstChoices({ source: source(), target: there }).edge).toBe('home')
    expect(firstChoices({ source: source(), target: target({ instance: instance('ie1') }) }).edge).toBe('as-is')
  })

  test('reuse the list that an earlier copy created with another name', () => {
    const [theirs, ours] = [accessList('ie1', [], 'Office SBC'), accessList('ie1', [], 'Office SBC 2')]
    const to = target({
      instance: instance('ie1'),
      ipAccessControlLists: [theirs, ours],
      attachedIpAccessControlLists: [ours.sid],
    })
    expect([...firstChoices({ source: source(), target: to }).listNames.values()]).toEqual(['Office SBC 2'])
  })
})

test('a decision can be changed later', () => {
  const sides = { source: source(), target: target({ ipAccessControlLists: [accessList('ie1', [])] }) }
  const [list] = sides.source.ipAccessControlLists
  const renamed = withListName(copyAll, list?.sid ?? '', 'Other')
  expect(undecided(sides, renamed).clashes).toHaveLength(1)
  expect(withListName(renamed, list?.sid ?? '', null).listNames.size).toBe(0)
})

test('the name of a new list must be free, unless an earlier run created it', () => {
  const sides = { source: source(), target: target({ ipAccessControlLists: [accessList('ie1', [], 'Office SBC 2')] }) }
  const problem = (name: string, ours: readonly string[] = []) =>
    newNameProblem('ip-access-control-list', name, sides, ours)
  expect(problem('Office SBC 2')).toContain('already used')
  expect(problem('Office SBC 2', ['Office SBC 2'])).toBeNull()
  expect(problem(' ')).toContain('missing')
  expect(problem('Office SBC 3')).toBeNull()
})

test('parts stay in their order, and names are sent without the spaces around them', () => {
  const without = withPart(copyAll, 'settings', false)
  expect(without.parts).not.toContain('settings')
  expect(withPart(without, 'settings', true).parts).toEqual(copyAll.parts)
  expect([...forPlan(choose({ listNames: new Map([['AL1', ' Other ']]) })).listNames]).toEqual([['AL1', 'Other']])
})
