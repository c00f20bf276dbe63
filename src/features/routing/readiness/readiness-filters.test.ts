import { describe, expect, it } from 'vitest'
import { eastMountainFacts, withParts } from '../../../domain/account/facts-fixture.ts'
import { trunkReadiness } from '../../../domain/preflight/readiness.ts'
import { isFiltering, type ListSearch, parseFilters } from '../../../shared/list-filters.ts'
import { isShown, readinessFilters } from './readiness-filters.ts'

const facts = withParts(eastMountainFacts(), 'us1', { originationUrls: [] })
const { findings } = trunkReadiness(facts)
const shown = (search: ListSearch) => findings.filter((one) => isShown(one, parseFilters(readinessFilters, search)))

describe('filters in the URL', () => {
  it('hide only notes by default', () => {
    expect(new Set(shown({}).map(({ finding }) => finding.severity))).toEqual(new Set(['blocker', 'warning']))
    expect(shown({ severity: 'all' })).toEqual(findings)
    expect(shown({ severity: 'note' }).every(({ finding }) => finding.severity === 'note')).toBe(true)
  })

  it.each<[ListSearch, number]>([
    [{ severity: 'fails' }, 1],
    [{ severity: 'fails', region: 'ie1' }, 0],
    [{ severity: 'fails', leg: 'origination', when: 'now', region: 'us1' }, 1],
    [{ severity: 'fails', leg: 'termination' }, 0],
  ])('%o', (search, count) => expect(shown(search)).toHaveLength(count))

  it('report an unknown value and do not filter by it', () => {
    const filters = parseFilters(readinessFilters, { region: 'mars' })
    expect(filters.region).toBeNull()
    expect(filters.unknown).toEqual(['“mars” is not a Region; showing all'])
    expect(isFiltering(readinessFilters, filters)).toBe(false)
    expect(isFiltering(readinessFilters, parseFilters(readinessFilters, { leg: 'origination' }))).toBe(true)
  })
})
