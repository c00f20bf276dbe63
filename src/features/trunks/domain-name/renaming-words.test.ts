import { describe, expect, it } from 'vitest'
import { domainOfName } from '../../../domain/base/domain-name.ts'
import {
  eastMountainFacts,
  implicit,
  must,
  regionUnread,
  settledIn,
  withInstance,
} from '../../../domain/account/facts-fixture.ts'
import type { RegionCode } from '../../../domain/base/region.ts'
import { renamingOf } from '../../../domain/naming/renaming.ts'
import { renamingWords } from './renaming-words.ts'

const facts = eastMountainFacts()
const domainName = must(domainOfName('north'))
const free = { domainName, route: implicit, holder: null, allRead: true }
const said = (regions: readonly RegionCode[], given = facts, to: typeof free | null = free) =>
  renamingWords(renamingOf(regions, to, given), to && to.domainName)
const leads = (...given: Parameters<typeof said>) => said(...given).map(({ tone, lead }) => `${tone}: ${lead}`)

describe('What a renaming says', () => {
  it('where the old name is active: which calls fail, where the new ones go, who keeps the old name', () => {
    expect(leads(['us1'])).toEqual([
      'bad: east-mountain-office stays active in US1, where no instance answers it.',
      'info: Calls to north will be processed in US1.',
      'info: IE1 keeps east-mountain-office.',
    ])
    expect(said(['us1'])[0]?.text).toContain('all its localized URIs')
  })

  it('of a standby: the old name is answered as before', () => {
    expect(leads(['ie1'])[0]).toBe(
      'info: Calls to east-mountain-office go on as they are: active in US1, whose instance keeps the name.',
    )
  })

  it('in every Region: the old name is kept back', () => {
    expect(leads(['us1', 'ie1'])).toContain('warn: No Region of your account holds the old name then.')
  })

  it('what was not read is not said to be fine', () => {
    expect(leads(['ie1'], regionUnread(facts, 'us1'))).toEqual([
      'warn: east-mountain-office stays active in US1: whether an instance answers it there was not read.',
      'info: Calls to north will be processed in IE1.',
      'warn: US1 could not be read.',
      'warn: Perhaps no Region holds the old name then.',
    ])
    expect(leads(['ie1'], { ...facts, terminationRoute: undefined })[0]).toMatch(
      /^warn: Where calls to .* was not read/,
    )
  })

  it('a route of the new name that leads elsewhere is told before it is written anew', () => {
    const [, route] = renamingWords(renamingOf(['ie1'], { ...free, route: settledIn('au1') }, facts), domainName)
    expect(route?.tone).toBe('warn')
    expect(route?.text).toContain('to AU1: it is written anew')
  })

  it('of a removal there is no new name', () => {
    expect(leads(['us1'], withInstance(facts, 'ie1', null), null)).toEqual([
      'bad: east-mountain-office stays active in US1, where no instance answers it.',
      'warn: No Region of your account holds the old name then.',
    ])
  })
})
