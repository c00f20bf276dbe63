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
import { renamingWords } from './renaming-text.ts'

const facts = eastMountainFacts()
const domainName = must(domainOfName('north'))
const free = { domainName, route: implicit, holder: null, allRead: true }
const said = (regions: readonly RegionCode[], given = facts, to: typeof free | null = free) =>
  renamingWords(renamingOf(regions, to, given), to && to.domainName)
const leads = (...given: Parameters<typeof said>) => said(...given).map(({ tone, lead }) => `${tone}: ${lead}`)

describe('the effects of a renaming', () => {
  it('names failing calls, the new route and who keeps the old name where the old name is active', () => {
    expect(leads(['us1'])).toEqual([
      'bad: east-mountain-office stays active in US1, where no instance answers it.',
      'info: Calls to north will be processed in US1.',
      'info: IE1 keeps east-mountain-office.',
    ])
    expect(said(['us1'])[0]?.text).toContain('all its localized URIs')
  })

  it('says that calls to the old name do not change when a standby is renamed', () => {
    expect(leads(['ie1'])[0]).toBe(
      'info: Calls to east-mountain-office do not change: it is active in US1, whose instance keeps the name.',
    )
  })

  it('says that the old name is reserved after a renaming in every Region', () => {
    expect(leads(['us1', 'ie1'])).toContain('warn: No Region of your account will have the old name.')
  })

  it('never claims anything about what has not loaded', () => {
    expect(leads(['ie1'], regionUnread(facts, 'us1'))).toEqual([
      'warn: east-mountain-office stays active in US1. Whether an instance answers it there has not loaded.',
      'info: Calls to north will be processed in IE1.',
      'warn: US1 could not be loaded.',
      'warn: Perhaps no Region will have the old name.',
    ])
    expect(leads(['ie1'], { ...facts, terminationRoute: undefined })[0]).toMatch(
      /^warn: The route of .* has not loaded/,
    )
  })

  it('warns when an existing route of the new name will be overwritten', () => {
    const [, route] = renamingWords(renamingOf(['ie1'], { ...free, route: settledIn('au1') }, facts), domainName)
    expect(route?.tone).toBe('warn')
    expect(route?.text).toContain('to AU1, which is overwritten')
  })

  it('mentions no new name for a removal', () => {
    expect(leads(['us1'], withInstance(facts, 'ie1', null), null)).toEqual([
      'bad: east-mountain-office stays active in US1, where no instance answers it.',
      'warn: No Region of your account will have the old name.',
    ])
  })
})
